import type { Commodity } from "@pasar-sentra/wire/goods";
import type { PictureView } from "@pasar-sentra/wire/picture";
import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";

/** A picture with its English description beside it; `view.alt` is Indonesian. */
export interface CardPicture {
  view: PictureView;
  alt_en: string;
}

/**
 * A document of the index `product`: everything that a catalogue card shows or a filter asks for, in both languages.
 * Money is whole rupiah, quantities count the base unit. A type alias, since an interface is no `SearchDocument`.
 */
export type ProductDocument = {
  id: string;
  handle: string;
  title_id: string;
  title_en: string;
  subtitle_id: string | null;
  subtitle_en: string | null;
  description_id: string | null;
  description_en: string | null;
  material_id: string | null;
  material_en: string | null;
  commodity: Commodity;
  /** What people call the commodity, in both languages. */
  commodity_words: string;
  cooperative_id: string;
  cooperative_slug: string;
  cooperative_name: string;
  sentra_slug: string;
  sentra_name: string;
  /** Of the sentra; its textile band is drawn from it. */
  area_code: string;
  province_code: string;
  province_name: string;
  regency_code: string;
  regency_name: string;
  /** The variant that `price_from` belongs to, and how many are on sale. */
  variant_id: string;
  variant_count: number;
  price_from: number;
  wholesale_price: number | null;
  wholesale_min_quantity: number | null;
  unit: SupplyUnit;
  trade_unit: SupplyUnit | null;
  trade_unit_size: number;
  moq: number;
  made_to_order: boolean;
  lead_time_days: number;
  in_stock: boolean;
  /** Types of the certificates that the seller declares, and whatever contributors add. */
  certificate_types: string[];
  /** Codes of badges, from contributors. */
  badges: string[];
  /** Mean of the ratings, 1 to 5; null without any. */
  rating: number | null;
  rating_count: number;
  /** Orders of the last 90 days, see `popularity-contributor.ts`. */
  popularity: number;
  /** The first picture, in the sizes of a card. */
  picture: CardPicture | null;
  /** ISO 8601, UTC. */
  created_at: string;
};

/** Fields that a card is made of; the texts to search in stay behind. */
export const CARD_FIELDS = [
  "id",
  "handle",
  "title_id",
  "title_en",
  "commodity",
  "cooperative_slug",
  "cooperative_name",
  "sentra_slug",
  "sentra_name",
  "area_code",
  "province_code",
  "regency_name",
  "variant_id",
  "variant_count",
  "price_from",
  "wholesale_price",
  "wholesale_min_quantity",
  "unit",
  "trade_unit",
  "trade_unit_size",
  "moq",
  "made_to_order",
  "lead_time_days",
  "in_stock",
  "picture",
  "badges",
  "created_at",
] as const satisfies readonly (keyof ProductDocument)[];

export type CardDocument = Pick<ProductDocument, (typeof CARD_FIELDS)[number]>;
