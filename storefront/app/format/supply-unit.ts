import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";

/** Listed here because only types cross from the backend; the compiler keeps the list complete. */
const KNOWN: Record<SupplyUnit, true> = {
  buah: true,
  bungkus: true,
  botol: true,
  stoples: true,
  pasang: true,
  set: true,
  lembar: true,
  m2: true,
  m3: true,
  kg: true,
  ton: true,
  lusin: true,
  kodi: true,
  gros: true,
  karton: true,
};

/** Whether a value from outside is a unit that the shop has a word for. */
export function isSupplyUnit(value: unknown): value is SupplyUnit {
  return typeof value === "string" && Object.hasOwn(KNOWN, value);
}
