import { COMMODITIES, type Commodity } from "@pasar-sentra/wire/goods";

/** Words that people type when they mean a kind of goods, in both languages, as `searchText` writes them. */
export const COMMODITY_WORDS: Record<Commodity, readonly string[]> = {
  food: ["makanan", "pangan", "camilan", "jajanan", "oleh oleh", "food", "snacks"],
  drink: ["minuman", "drinks", "beverages"],
  cosmetics: ["kosmetik", "kecantikan", "cosmetics", "beauty", "skincare"],
  fashion: ["busana", "fesyen", "pakaian", "sandang", "fashion", "clothing", "apparel"],
  craft: ["kerajinan", "kriya", "anyaman", "crafts", "handicraft"],
  jewellery: ["perhiasan", "jewellery", "jewelry"],
  furniture: ["mebel", "furnitur", "perabot", "furniture"],
  herbal: ["herbal", "jamu", "obat tradisional", "herbs"],
  metal: ["logam", "pandai besi", "metalware"],
  building_material: ["bahan bangunan", "material bangunan", "building materials"],
};

/** The kinds of goods with a name in which some word begins with the text, or all of it stands. */
export function commoditiesLike(text: string): Commodity[] {
  const typed = text.toLowerCase();
  if (!typed) return [];
  return COMMODITIES.filter((commodity) =>
    COMMODITY_WORDS[commodity].some((name) => name.startsWith(typed) || ` ${name}`.includes(` ${typed}`)),
  );
}
