import type { Commodity } from "./goods";

/** A kind of goods as people call it. */
export interface CommodityWords {
  /** Indonesian and English, as lists and spreadsheets write it. */
  names: readonly [string, string];
  /** What else people type when they mean it, in both languages, as `searchText` writes them. */
  others: readonly string[];
}

export const COMMODITY_WORDS: Readonly<Record<Commodity, CommodityWords>> = {
  food: { names: ["Makanan", "Food"], others: ["pangan", "camilan", "jajanan", "oleh oleh", "snacks"] },
  drink: { names: ["Minuman", "Drink"], others: ["drinks", "beverages"] },
  cosmetics: { names: ["Kosmetik", "Cosmetics"], others: ["kecantikan", "beauty", "skincare"] },
  fashion: { names: ["Sandang", "Fashion"], others: ["busana", "fesyen", "pakaian", "clothing", "apparel"] },
  craft: { names: ["Kriya", "Craft"], others: ["kerajinan", "anyaman", "crafts", "handicraft"] },
  jewellery: { names: ["Perhiasan", "Jewellery"], others: ["jewelry"] },
  furniture: { names: ["Mebel", "Furniture"], others: ["furnitur", "perabot"] },
  herbal: { names: ["Jamu", "Herbal"], others: ["obat tradisional", "herbs"] },
  metal: { names: ["Logam", "Metal"], others: ["pandai besi", "metalware"] },
  building_material: {
    names: ["Bahan bangunan", "Building material"],
    others: ["material bangunan", "building materials"],
  },
};

/** All words for a kind of goods, in small letters. */
export function wordsOf(commodity: Commodity): string[] {
  const { names, others } = COMMODITY_WORDS[commodity];
  return [...names.map((name) => name.toLowerCase()), ...others];
}
