import type { Commodity } from "@pasar-sentra/wire/goods";

/** In the order of the catalogue. Only types cross from the backend; the compiler keeps the names right. */
export const COMMODITY_KEYS: readonly Commodity[] = [
  "food",
  "drink",
  "cosmetics",
  "fashion",
  "craft",
  "jewellery",
  "furniture",
  "herbal",
  "metal",
  "building_material",
];
