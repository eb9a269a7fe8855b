import type { Commodity } from "@pasar-sentra/wire/goods";

/** Names of the categories in the admin, Indonesian; the shop has its own in its message catalogues. */
export const COMMODITY_NAMES: Record<Commodity, string> = {
  food: "Makanan",
  drink: "Minuman",
  cosmetics: "Kosmetik",
  fashion: "Sandang",
  craft: "Kriya",
  jewellery: "Perhiasan",
  furniture: "Mebel",
  herbal: "Jamu",
  metal: "Logam",
  building_material: "Bahan bangunan",
};
