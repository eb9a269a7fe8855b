import { COMMODITIES, type Commodity } from "@pasar-sentra/wire/goods";

/** Whether a value from outside is a commodity. */
export function isCommodity(value: string): value is Commodity {
  return COMMODITIES.some((known) => known === value);
}
