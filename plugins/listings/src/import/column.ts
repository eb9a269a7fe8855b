/** Columns of the spreadsheet, one row a variant, in the order of the template. */
export const COLUMNS = [
  { key: "listing", id: "Kode barang", en: "Product code" },
  { key: "title", id: "Nama barang", en: "Product name" },
  { key: "commodity", id: "Jenis", en: "Category" },
  { key: "subtitle", id: "Ringkasan", en: "Summary" },
  { key: "description", id: "Keterangan", en: "Description" },
  { key: "material", id: "Bahan", en: "Material" },
  { key: "certificates", id: "Sertifikat", en: "Certificates" },
  { key: "title_en", id: "Nama barang (Inggris)", en: "Product name (English)" },
  { key: "subtitle_en", id: "Ringkasan (Inggris)", en: "Summary (English)" },
  { key: "description_en", id: "Keterangan (Inggris)", en: "Description (English)" },
  { key: "material_en", id: "Bahan (Inggris)", en: "Material (English)" },
  { key: "option_1_title", id: "Nama pilihan 1", en: "Option 1 name" },
  { key: "option_1", id: "Pilihan 1", en: "Option 1" },
  { key: "option_2_title", id: "Nama pilihan 2", en: "Option 2 name" },
  { key: "option_2", id: "Pilihan 2", en: "Option 2" },
  { key: "code", id: "Kode varian (SKU)", en: "Variant code (SKU)" },
  { key: "unit", id: "Satuan", en: "Unit" },
  { key: "price", id: "Harga satuan", en: "Unit price" },
  { key: "tier_1_from", id: "Grosir 1 mulai", en: "Tier 1 from" },
  { key: "tier_1_price", id: "Grosir 1 harga", en: "Tier 1 price" },
  { key: "tier_2_from", id: "Grosir 2 mulai", en: "Tier 2 from" },
  { key: "tier_2_price", id: "Grosir 2 harga", en: "Tier 2 price" },
  { key: "tier_3_from", id: "Grosir 3 mulai", en: "Tier 3 from" },
  { key: "tier_3_price", id: "Grosir 3 harga", en: "Tier 3 price" },
  { key: "tier_4_from", id: "Grosir 4 mulai", en: "Tier 4 from" },
  { key: "tier_4_price", id: "Grosir 4 harga", en: "Tier 4 price" },
  { key: "moq", id: "Pesanan minimum", en: "Minimum order" },
  { key: "order_multiple", id: "Kelipatan pesanan", en: "Order multiple" },
  { key: "trade_unit", id: "Satuan grosir", en: "Trade unit" },
  { key: "trade_unit_size", id: "Isi satuan grosir", en: "Units per trade unit" },
  { key: "lead_time_days", id: "Waktu siap (hari)", en: "Lead time (days)" },
  { key: "stock", id: "Stok", en: "Stock" },
  { key: "monthly_capacity", id: "Kapasitas per bulan", en: "Monthly capacity" },
  { key: "weight_grams", id: "Berat (gram)", en: "Weight (grams)" },
  { key: "length", id: "Panjang (mm)", en: "Length (mm)" },
  { key: "width", id: "Lebar (mm)", en: "Width (mm)" },
  { key: "height", id: "Tinggi (mm)", en: "Height (mm)" },
  { key: "gtin", id: "GTIN", en: "GTIN" },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]["key"];

/** Wholesale tiers beside the unit price. */
export const TIER_NUMBERS = [1, 2, 3, 4] as const;

const BY_HEADING = new Map<string, ColumnKey>(
  COLUMNS.flatMap(({ key, id, en }) => [
    [folded(id), key] as const,
    [folded(en), key] as const,
    [folded(key), key] as const,
  ]),
);

/** The column that a heading names, in either language; case, spaces and marks do not matter. */
export function columnOfHeading(heading: string): ColumnKey | null {
  return BY_HEADING.get(folded(heading)) ?? null;
}

function folded(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, "");
}
