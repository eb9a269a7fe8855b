import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { addressLabel } from "./address-label";
import { packingSlip } from "./packing-slip";
import type { ParcelDocument } from "./parcel-document";
import { printableText } from "./printable-text";

const PARCEL: ParcelDocument = {
  order_number: "PS-2026-000184-1",
  parcel_number: "PS-2026-000184-1-K2",
  index: 2,
  count: 3,
  packed_at: new Date("2026-11-25T03:00:00Z"),
  weight: 10_500,
  courier: "JNE Reguler",
  tracking_number: "JNE0012345678",
  shipping_name: "Reguler",
  from: {
    name: "Koperasi Produsen Sandal dan Alas Kaki Ciomas Sejahtera Bersama",
    phone: "+6281100000001",
    address: ["Jl. Raya Ciomas No. 12", "Ciomas, Ciomas", "Kabupaten Bogor, Jawa Barat", "16610"],
  },
  to: {
    name: "Ibu Raden Ayu Kusumaningtyas Prawirodirdjo binti Haji Muhammad Soleh Wiryawan",
    phone: "+6281200000999",
    address: [
      "Perumahan Griya Indah Permai Blok C-12 Nomor 7, gang kedua sebelah kanan setelah masjid, pagar hijau",
      "Purwantoro, Blimbing",
      "Kota Malang, Jawa Timur",
      "65124",
    ],
  },
  lines: [
    {
      title: "Sandal kulit Ciomas dengan sol karet ban bekas dan jahitan tangan dua benang",
      variant_title: "Ukuran 40, cokelat tua",
      quantity: 40,
      unit: "pasang",
      trade: { count: 2, unit: "kodi" },
    },
    { title: "Gantungan kunci", variant_title: null, quantity: 7, unit: "buah", trade: null },
  ],
};

interface Page {
  width: number;
  height: number;
  text: string;
}

async function pagesOf(pdf: Buffer): Promise<Page[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    pages.push({ width, height, text: text.replace(/\s+/g, " ") });
  }
  return pages;
}

const millimetres = (points: number) => Math.round((points / 72) * 25.4);

describe("papers of a parcel", () => {
  it("prints an A6 label with all of a long name and address", async () => {
    const [label, ...more] = await pagesOf(await addressLabel(PARCEL, "id-ID"));
    expect(more).toEqual([]);
    expect([millimetres(label!.width), millimetres(label!.height)]).toEqual([105, 148]);
    for (const words of [
      "Penerima",
      PARCEL.to.name,
      "+6281200000999",
      "pagar hijau",
      "Kota Malang, Jawa Timur",
      "65124",
      "Pengirim",
      "Paket 2 dari 3",
      "Berat 10,5 kg",
      "PS-2026-000184-1-K2",
      "JNE0012345678",
    ]) {
      expect(label!.text).toContain(words);
    }
  });

  it("prints an A4 slip with what lies in the parcel, in both languages", async () => {
    const [slip, ...more] = await pagesOf(await packingSlip(PARCEL, "id-ID"));
    expect(more).toEqual([]);
    expect([millimetres(slip!.width), millimetres(slip!.height)]).toEqual([210, 297]);
    for (const words of [
      "Surat jalan",
      "40 pasang",
      "2 kodi",
      "7 buah",
      "25 November 2026",
      "Diterima oleh",
    ]) {
      expect(slip!.text).toContain(words);
    }
    const [english] = await pagesOf(await packingSlip(PARCEL, "en-US"));
    for (const words of ["Packing slip", "40 pairs", "2 kodi", "7 pieces"]) {
      expect(english!.text).toContain(words);
    }
    expect(english!.text).not.toMatch(/pasang|buah/);
  });

  it("goes on to further pages", async () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({
      ...PARCEL.lines[0]!,
      title: `Barang ${index}`,
    }));
    const pages = await pagesOf(await packingSlip({ ...PARCEL, lines }, "id-ID"));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ text }) => text).join(" ")).toContain("Barang 59");
    expect(pages.at(-1)!.text).toContain(`/ ${pages.length}`);
  });

  it("draws what the fonts can draw", () => {
    expect(printableText("Nguyễn  Thị\u0000 Ánh")).toBe("Nguyen Thi? Ánh");
    expect(printableText("李 Toko “Jaya”")).toBe("? Toko “Jaya”");
  });
});
