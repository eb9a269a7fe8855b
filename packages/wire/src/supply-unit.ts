/** Units of trade in Indonesian retail and wholesale, as their abbreviations on invoices. */
export const SUPPLY_UNITS = [
  "buah",
  "bungkus",
  "botol",
  "stoples",
  "pasang",
  "set",
  "lembar",
  "m2",
  "m3",
  "kg",
  "ton",
  "lusin",
  "kodi",
  "gros",
  "karton",
] as const;

export type SupplyUnit = (typeof SUPPLY_UNITS)[number];

/** Units that always hold the same number of pieces: 1 lusin = 12, 1 kodi = 20, 1 gros = 144. */
export const PIECES_PER_UNIT: Partial<Record<SupplyUnit, number>> = { lusin: 12, kodi: 20, gros: 144 };
