import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { SUPPLY_UNITS, type SupplyUnit } from "@pasar-sentra/wire/supply-unit";

/** One and many, in English; the units themselves are Indonesian. */
const ENGLISH: Record<SupplyUnit, readonly [string, string]> = {
  buah: ["piece", "pieces"],
  bungkus: ["pack", "packs"],
  botol: ["bottle", "bottles"],
  stoples: ["jar", "jars"],
  pasang: ["pair", "pairs"],
  set: ["set", "sets"],
  lembar: ["piece", "pieces"],
  m2: ["m²", "m²"],
  m3: ["m³", "m³"],
  kg: ["kg", "kg"],
  ton: ["tonne", "tonnes"],
  lusin: ["dozen", "dozen"],
  kodi: ["kodi", "kodi"],
  gros: ["gross", "gross"],
  karton: ["carton", "cartons"],
};

/** `2 kodi`, `1 pair`: a quantity on paper, in its reader's language. */
export function quantityOnPaper(quantity: number, unit: string, locale: Locale): string {
  const number = new Intl.NumberFormat(locale).format(quantity);
  const known = SUPPLY_UNITS.find((one) => one === unit);
  if (!known || locale !== "en-US") return `${number} ${unit.replace(/^m([23])$/, metres)}`;
  return `${number} ${ENGLISH[known][quantity === 1 ? 0 : 1]}`;
}

function metres(_: string, power: string): string {
  return power === "2" ? "m²" : "m³";
}
