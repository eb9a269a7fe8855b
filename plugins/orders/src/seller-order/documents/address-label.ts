import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { code128 } from "./code-128";
import { documentText } from "./document-texts";
import type { ParcelDocument, Party } from "./parcel-document";
import { fitText, type Pdf, renderPdf } from "@pasar-sentra/foundation/documents/pdf-document";

/** A6, 105 × 148 mm, in points. */
const WIDTH = 297.64;
const HEIGHT = 419.53;
const MARGIN = 16;
const INNER = WIDTH - 2 * MARGIN;
const BAR_CODE_HEIGHT = 58;

/** The label that is stuck on a parcel: where to, from whom, and the parcel's number as a bar code. */
export async function addressLabel(parcel: ParcelDocument, locale: Locale): Promise<Buffer> {
  const bars = await code128(parcel.parcel_number);
  return renderPdf({ size: [WIDTH, HEIGHT], margin: MARGIN, title: parcel.parcel_number }, (pdf) => {
    head(pdf, parcel, locale);
    recipient(pdf, parcel.to, locale);
    rule(pdf, 222);
    sender(pdf, parcel.from, locale);
    rule(pdf, 292);
    facts(pdf, parcel, locale);
    pdf.image(bars, MARGIN, 328, { width: INNER, height: BAR_CODE_HEIGHT });
    pdf.font("bold").fontSize(11);
    pdf.text(parcel.parcel_number, MARGIN, 328 + BAR_CODE_HEIGHT + 3, {
      width: INNER,
      height: 14,
      align: "center",
    });
  });
}

function head(pdf: Pdf, parcel: ParcelDocument, locale: Locale): void {
  pdf
    .font("bold")
    .fontSize(12)
    .text("Pasar Sentra", MARGIN, MARGIN, { width: INNER / 2 });
  const { index, count } = parcel;
  const of = `${documentText(locale, "parcel")} ${documentText(locale, "parcelOf", { index, count })}`;
  pdf.text(of, MARGIN + INNER / 2, MARGIN, { width: INNER / 2, align: "right" });
  const service = [parcel.courier ?? parcel.shipping_name, parcel.tracking_number]
    .filter(Boolean)
    .join(" · ");
  pdf.font("regular");
  fitText(pdf, service, { x: MARGIN, y: MARGIN + 18, width: INNER, height: 14 }, [10, 8]);
  rule(pdf, MARGIN + 36);
}

function recipient(pdf: Pdf, to: Party, locale: Locale): void {
  caption(pdf, documentText(locale, "to"), 60);
  pdf.font("bold");
  const used = fitText(pdf, to.name, { x: MARGIN, y: 74, width: INNER, height: 44 }, [18, 15, 12, 10]);
  pdf
    .font("bold")
    .fontSize(12)
    .text(to.phone, MARGIN, 78 + used, { width: INNER, height: 16 });
  pdf.font("regular");
  const y = 96 + used;
  fitText(
    pdf,
    to.address.join("\n"),
    { x: MARGIN, y, width: INNER, height: 218 - y },
    [13, 12, 11, 10, 9, 8],
  );
}

function sender(pdf: Pdf, from: Party, locale: Locale): void {
  caption(pdf, documentText(locale, "from"), 228);
  pdf.font("bold");
  const name = `${from.name} · ${from.phone}`;
  const used = fitText(pdf, name, { x: MARGIN, y: 241, width: INNER, height: 24 }, [10, 9, 8]);
  pdf.font("regular");
  const y = 243 + used;
  fitText(pdf, from.address.join(", "), { x: MARGIN, y, width: INNER, height: 290 - y }, [9, 8, 7]);
}

function facts(pdf: Pdf, parcel: ParcelDocument, locale: Locale): void {
  const weight = parcel.weight
    ? `${documentText(locale, "weight")} ${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(parcel.weight / 1000)} kg`
    : "";
  const order = `${documentText(locale, "order")} ${parcel.order_number}`;
  pdf.font("bold").fontSize(10);
  pdf.text(order, MARGIN, 299, { width: INNER * 0.68, height: 13, ellipsis: true });
  pdf.text(weight, MARGIN + INNER * 0.62, 299, { width: INNER * 0.38, height: 13, align: "right" });
  pdf
    .font("regular")
    .fontSize(8)
    .text(documentText(locale, "fragile"), MARGIN, 313, { width: INNER, height: 11 });
}

function caption(pdf: Pdf, text: string, y: number): void {
  pdf.font("regular").fontSize(8).text(text, MARGIN, y, { width: INNER, height: 11 });
}

function rule(pdf: Pdf, y: number): void {
  pdf
    .moveTo(MARGIN, y)
    .lineTo(WIDTH - MARGIN, y)
    .lineWidth(0.75)
    .strokeColor("#23211e")
    .stroke();
}
