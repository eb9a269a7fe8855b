import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { code128 } from "./code-128";
import { documentText } from "./document-texts";
import type { DocumentLine, ParcelDocument, Party } from "./parcel-document";
import { fitText, type Pdf, renderPdf } from "@pasar-sentra/foundation/documents/pdf-document";
import { quantityOnPaper } from "./unit-words";

/** A4, 210 × 297 mm, in points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 48;
const INNER = WIDTH - 2 * MARGIN;
const QUANTITY_WIDTH = 150;
const GOODS_WIDTH = INNER - QUANTITY_WIDTH - 16;
const FOOT = 120;
const COLOURS = { text: "#23211e", muted: "#6b645a", line: "#d9d2c5" } as const;

/** What lies in a parcel, for who packs, who carries and who opens it; as many pages as the goods need. */
export async function packingSlip(parcel: ParcelDocument, locale: Locale): Promise<Buffer> {
  const bars = await code128(parcel.parcel_number);
  const title = `${documentText(locale, "slip")} ${parcel.parcel_number}`;
  return renderPdf({ size: [WIDTH, HEIGHT], margin: MARGIN, title }, (pdf) => {
    head(pdf, parcel, bars, locale);
    const y = goods(pdf, parcel.lines, parties(pdf, parcel, locale), locale);
    foot(pdf, y, locale);
    numberPages(pdf, parcel, locale);
  });
}

function head(pdf: Pdf, parcel: ParcelDocument, bars: Buffer, locale: Locale): void {
  pdf.font("bold").fontSize(22).fillColor(COLOURS.text).text(documentText(locale, "slip"), MARGIN, MARGIN);
  pdf
    .font("regular")
    .fontSize(11)
    .fillColor(COLOURS.muted)
    .text("Pasar Sentra", MARGIN, MARGIN + 30);
  pdf.image(bars, WIDTH - MARGIN - 220, MARGIN, { width: 220, height: 44 });
  pdf.font("bold").fontSize(11).fillColor(COLOURS.text);
  pdf.text(parcel.parcel_number, WIDTH - MARGIN - 220, MARGIN + 48, { width: 220, align: "center" });
  const { index, count } = parcel;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Asia/Jakarta" });
  const kilograms = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const facts: [string, string | null][] = [
    [documentText(locale, "order"), parcel.order_number],
    [documentText(locale, "parcel"), documentText(locale, "parcelOf", { index, count })],
    [documentText(locale, "packed"), day.format(parcel.packed_at)],
    [documentText(locale, "weight"), parcel.weight ? `${kilograms.format(parcel.weight / 1000)} kg` : null],
    [documentText(locale, "courier"), parcel.courier ?? parcel.shipping_name],
    [documentText(locale, "tracking"), parcel.tracking_number],
  ];
  const shown = facts.filter(([, value]) => value);
  shown.forEach(([name, value], position) => {
    const x = MARGIN + (position % 3) * (INNER / 3);
    const y = MARGIN + 84 + Math.floor(position / 3) * 34;
    pdf
      .font("regular")
      .fontSize(9)
      .fillColor(COLOURS.muted)
      .text(name, x, y, { width: INNER / 3 - 12 });
    pdf.font("bold").fillColor(COLOURS.text);
    fitText(pdf, value ?? "", { x, y: y + 12, width: INNER / 3 - 12, height: 15 }, [11, 9, 8]);
  });
}

/** @returns where the goods begin */
function parties(pdf: Pdf, parcel: ParcelDocument, locale: Locale): number {
  const width = INNER / 2 - 12;
  const bottoms = [
    party(pdf, documentText(locale, "from"), parcel.from, MARGIN, width),
    party(pdf, documentText(locale, "to"), parcel.to, MARGIN + INNER / 2 + 12, width),
  ];
  return Math.max(...bottoms) + 20;
}

function party(pdf: Pdf, caption: string, { name, phone, address }: Party, x: number, width: number): number {
  pdf.font("regular").fontSize(9).fillColor(COLOURS.muted).text(caption, x, 214, { width });
  pdf.font("bold").fontSize(12).fillColor(COLOURS.text).text(name, x, 227, { width });
  pdf
    .font("regular")
    .fontSize(10.5)
    .text([...address, phone].join("\n"), { width, lineGap: 1.5 });
  return pdf.y;
}

function goods(pdf: Pdf, lines: readonly DocumentLine[], from: number, locale: Locale): number {
  let y = goodsHead(pdf, from, locale);
  for (const line of lines) {
    const height = rowHeight(pdf, line);
    if (y + height > HEIGHT - MARGIN - 24) {
      pdf.addPage();
      y = goodsHead(pdf, MARGIN, locale);
    }
    goodsRow(pdf, line, y, locale);
    y += height;
    pdf
      .moveTo(MARGIN, y)
      .lineTo(WIDTH - MARGIN, y)
      .lineWidth(0.5)
      .strokeColor(COLOURS.line)
      .stroke();
    y += 8;
  }
  return y;
}

function goodsHead(pdf: Pdf, y: number, locale: Locale): number {
  pdf.font("regular").fontSize(9).fillColor(COLOURS.muted);
  pdf.text(documentText(locale, "goods"), MARGIN, y, { width: GOODS_WIDTH });
  pdf.text(documentText(locale, "quantity"), WIDTH - MARGIN - QUANTITY_WIDTH, y, {
    width: QUANTITY_WIDTH,
    align: "right",
  });
  pdf
    .moveTo(MARGIN, y + 15)
    .lineTo(WIDTH - MARGIN, y + 15)
    .lineWidth(1)
    .strokeColor(COLOURS.text)
    .stroke();
  return y + 24;
}

function rowHeight(pdf: Pdf, { title, variant_title }: DocumentLine): number {
  const titleHeight = pdf.font("bold").fontSize(11).heightOfString(title, { width: GOODS_WIDTH });
  const variant = variant_title
    ? pdf.font("regular").fontSize(10).heightOfString(variant_title, { width: GOODS_WIDTH })
    : 0;
  return Math.max(titleHeight + variant, 30) + 6;
}

function goodsRow(pdf: Pdf, line: DocumentLine, y: number, locale: Locale): void {
  pdf.font("bold").fontSize(11).fillColor(COLOURS.text).text(line.title, MARGIN, y, { width: GOODS_WIDTH });
  if (line.variant_title) {
    pdf.font("regular").fontSize(10).text(line.variant_title, { width: GOODS_WIDTH });
  }
  const box = { width: QUANTITY_WIDTH, align: "right" } as const;
  const x = WIDTH - MARGIN - QUANTITY_WIDTH;
  pdf
    .font("bold")
    .fontSize(11)
    .text(quantityOnPaper(line.quantity, line.unit, locale), x, y, box);
  if (line.trade) {
    const trade = quantityOnPaper(line.trade.count, line.trade.unit, locale);
    pdf
      .font("regular")
      .fontSize(10)
      .fillColor(COLOURS.muted)
      .text(trade, x, y + 15, box);
  }
}

function foot(pdf: Pdf, y: number, locale: Locale): void {
  if (y > HEIGHT - MARGIN - FOOT) pdf.addPage();
  const top = HEIGHT - MARGIN - FOOT + 8;
  pdf.font("regular").fontSize(9).fillColor(COLOURS.muted);
  pdf.text(documentText(locale, "check"), MARGIN, top, { width: INNER });
  const line = top + 74;
  for (const [index, key] of (["received", "date"] as const).entries()) {
    const x = MARGIN + index * (INNER / 2);
    pdf
      .moveTo(x, line)
      .lineTo(x + INNER / 2 - 24, line)
      .lineWidth(0.75)
      .strokeColor(COLOURS.text)
      .stroke();
    pdf.text(documentText(locale, key), x, line + 4, { width: INNER / 2 - 24, height: 12 });
  }
}

/** Below the margin, where pdfkit would begin a new page unless the margin is taken away. */
function numberPages(pdf: Pdf, parcel: ParcelDocument, locale: Locale): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    const text = `${parcel.parcel_number} · ${documentText(locale, "page", { page: page + 1 })} / ${count}`;
    pdf.font("regular").fontSize(8).fillColor(COLOURS.muted);
    pdf.text(text, MARGIN, HEIGHT - 32, { width: INNER, align: "right", lineBreak: false });
  }
}
