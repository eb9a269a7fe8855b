import { COMMODITIES, type Commodity } from "@pasar-sentra/wire/goods";

/** Words for each commodity, Indonesian first; the codes themselves are taken too. */
export const COMMODITY_WORDS: Record<Commodity, readonly [string, string]> = {
  food: ["Makanan", "Food"],
  drink: ["Minuman", "Drink"],
  cosmetics: ["Kosmetik", "Cosmetics"],
  fashion: ["Sandang", "Fashion"],
  craft: ["Kriya", "Craft"],
  jewellery: ["Perhiasan", "Jewellery"],
  furniture: ["Mebel", "Furniture"],
  herbal: ["Jamu", "Herbal"],
  metal: ["Logam", "Metal"],
  building_material: ["Bahan bangunan", "Building material"],
};

const BY_WORD = new Map<string, Commodity>(
  COMMODITIES.flatMap((commodity) =>
    [commodity, ...COMMODITY_WORDS[commodity]].map((word) => [word.toLowerCase(), commodity] as const),
  ),
);

export function commodityOfWord(word: string): Commodity | null {
  return BY_WORD.get(word.trim().toLowerCase()) ?? null;
}
