import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { COLUMNS, type ColumnKey } from "./column";

/** Two rows that show how it is done: one product in two sizes, one from stock and one made to order. */
const EXAMPLE: Record<Locale, Partial<Record<ColumnKey, string | number>>[]> = {
  "id-ID": [
    {
      title: "Contoh: Sandal kulit anyam",
      commodity: "Sandang",
      description: "Tulis bahan, cara membuat, dan ukurannya. Hapus kedua baris contoh ini.",
      material: "Kulit sapi",
      certificates: "SNI: 00-0000-0000",
      option_1_title: "Ukuran",
      option_1: "39",
      code: "SDL-39",
      unit: "pasang",
      price: 85000,
      tier_1_from: 20,
      tier_1_price: 72000,
      moq: 1,
      order_multiple: 1,
      trade_unit: "kodi",
      trade_unit_size: 20,
      lead_time_days: 3,
      stock: 40,
      weight_grams: 450,
    },
    {
      title: "Contoh: Sandal kulit anyam",
      option_1: "40",
      code: "SDL-40",
      unit: "pasang",
      price: 85000,
      lead_time_days: 10,
      stock: "PO",
      monthly_capacity: 200,
      weight_grams: 460,
    },
  ],
  "en-US": [
    {
      title: "Example: Woven leather sandals",
      commodity: "Fashion",
      description: "Write the material, the making and the size. Delete both example rows.",
      material: "Cowhide",
      certificates: "SNI: 00-0000-0000",
      option_1_title: "Size",
      option_1: "39",
      code: "SDL-39",
      unit: "pasang",
      price: 85000,
      tier_1_from: 20,
      tier_1_price: 72000,
      moq: 1,
      order_multiple: 1,
      trade_unit: "kodi",
      trade_unit_size: 20,
      lead_time_days: 3,
      stock: 40,
      weight_grams: 450,
    },
    {
      title: "Example: Woven leather sandals",
      option_1: "40",
      code: "SDL-40",
      unit: "pasang",
      price: 85000,
      lead_time_days: 10,
      stock: "PO",
      monthly_capacity: 200,
      weight_grams: 460,
    },
  ],
};

export function headingRow(locale: Locale): string[] {
  return COLUMNS.map(({ id, en }) => (locale === "en-US" ? en : id));
}

export function templateRows(locale: Locale): (string | number)[][] {
  return [headingRow(locale), ...EXAMPLE[locale].map((row) => COLUMNS.map(({ key }) => row[key] ?? ""))];
}
