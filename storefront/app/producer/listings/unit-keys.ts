import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";

/** In the order of the backend; only types cross from there, and the compiler keeps the names right. */
export const UNIT_KEYS: readonly SupplyUnit[] = [
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
];
