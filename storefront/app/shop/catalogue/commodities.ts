import type { Commodity } from "@pasar-sentra/wire/goods";

const KNOWN: Record<Commodity, true> = {
  food: true,
  drink: true,
  cosmetics: true,
  fashion: true,
  craft: true,
  jewellery: true,
  furniture: true,
  herbal: true,
  metal: true,
  building_material: true,
};

/** Whether a value from outside is a commodity that the shop has a word for. */
export function isCommodity(value: string): value is Commodity {
  return Object.hasOwn(KNOWN, value);
}
