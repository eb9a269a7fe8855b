import PDFDocument from "pdfkit";

export type Pdf = InstanceType<typeof PDFDocument>;

const FONT_FILES = "@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin";

interface PdfOptions {
  /** Points, 72 to an inch. */
  size: [width: number, height: number];
  margin: number;
  title: string;
}

/** A PDF with the shop's fonts embedded (`regular`, `bold`); `draw` fills it. */
export function renderPdf({ size, margin, title }: PdfOptions, draw: (pdf: Pdf) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({
      size,
      margin,
      bufferPages: true,
      info: { Title: title, Creator: "Pasar Sentra" },
      lang: "id-ID",
    });
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
    pdf.registerFont("regular", require.resolve(`${FONT_FILES}-400-normal.woff`));
    pdf.registerFont("bold", require.resolve(`${FONT_FILES}-700-normal.woff`));
    draw(pdf);
    pdf.end();
  });
}

/**
 * Writes text in the largest of the sizes in which it fits its box; in the smallest it ends with "…".
 *
 * @returns the height that it takes, points
 */
export function fitText(
  pdf: Pdf,
  text: string,
  box: { x: number; y: number; width: number; height: number },
  sizes: readonly number[],
): number {
  const options = { width: box.width, lineGap: 1 };
  const fitting = sizes.find((size) => pdf.fontSize(size).heightOfString(text, options) <= box.height);
  pdf.fontSize(fitting ?? (sizes.at(-1) as number));
  pdf.text(text, box.x, box.y, { ...options, height: box.height, ellipsis: true });
  return Math.min(box.height, pdf.heightOfString(text, options));
}
