import type { PagePanel } from "./panel";
import type { CooperativeCard, SentraCard } from "./directory";
import type { Commodity, PriceTier, SupplyTermsView } from "./goods";
import type { PictureView } from "./picture";
import type { SupplyUnit } from "./supply-unit";

/** What is shown of a product with evidence, under the name that its contributor gives it. */
export interface BadgeView {
  code: string;
  name: string;
}

/** What a product card shows. */
export interface CatalogueCard {
  id: string;
  handle: string;
  title: string;
  commodity: Commodity;
  sentra_slug: string;
  sentra_name: string;
  province_code: string;
  regency_name: string;
  cooperative_slug: string;
  cooperative_name: string;
  /** The variant that `price_from` belongs to; `GET /store/offers` says what holds for it at this moment. */
  variant_id: string;
  /** Variants on sale. */
  variant_count: number;
  /** Retail price of the cheapest variant at its smallest quantity, rupiah per `unit`. */
  price_from: number;
  /** Lowest tier price and the quantity it starts at; null when there is one price only. */
  wholesale: { unit_price: number; min_quantity: number } | null;
  unit: SupplyUnit;
  trade_unit: SupplyUnit | null;
  trade_unit_size: number;
  moq: number;
  made_to_order: boolean;
  lead_time_days: number;
  in_stock: boolean;
  picture: PictureView | null;
  band_url: string;
  /** At most five. */
  badges: BadgeView[];
  created_at: string;
}

export interface FacetValue {
  value: string;
  count: number;
}

/** A value that people know by another name than the filter does. */
export interface NamedFacetValue extends FacetValue {
  name: string;
}

/** How many of the products found have at most so much. */
export interface AtMostFacet {
  at_most: number;
  count: number;
}

/** What each value of a filter would bring. A filter's own choice does not narrow its counts. */
export interface CatalogueFacets {
  commodity: FacetValue[];
  province: NamedFacetValue[];
  regency: NamedFacetValue[];
  sentra: NamedFacetValue[];
  cooperative: NamedFacetValue[];
  /** Types of certificates, such as `Halal`; under the names that contributors give them, else as they are. */
  certificate: NamedFacetValue[];
  /** Codes of badges with evidence, under the names that contributors give them, else as they are. */
  badge: NamedFacetValue[];
  made_to_order: FacetValue[];
  in_stock: FacetValue[];
  /** Retail price, rupiah. */
  price: { min: number; max: number } | null;
  /** Smallest quantity that can be ordered; ascending. */
  moq: AtMostFacet[];
  /** Days from order to shipment; ascending. */
  lead_time: AtMostFacet[];
}

/** What helps a reader whose search found nothing. */
export interface SearchHelp {
  /** Words of the catalogue that are nearest to those typed; each finds something. */
  terms: string[];
  /** Sentra that fit the words or filters, else the largest. */
  sentra: { slug: string; name: string; province_name: string; product_count: number; band_url: string }[];
}

/** Answer of `GET /store/catalogue`. */
export interface CatalogueResult {
  cards: CatalogueCard[];
  count: number;
  /** Pass as `cursor` for the next page; null on the last. */
  next_cursor: string | null;
  /** The words searched for instead of those typed, which find nothing; null when they were taken as typed. */
  corrected_query: string | null;
  /** "Did you mean": words much more common than those typed, which found little; null when there are none. */
  suggestion: string | null;
  /** True when no product has all the words, and these have most of them. */
  partial: boolean;
  /** Only when nothing was found for a text. */
  help: SearchHelp | null;
  /** Empty with `facets=false`. */
  facets: CatalogueFacets;
}

/** Answer of `GET /store/suggestions`: at most eight of each kind, best first. */
export interface Suggestions {
  products: {
    handle: string;
    title: string;
    sentra_name: string;
    price_from: number;
    unit: SupplyUnit;
    picture: PictureView | null;
    band_url: string;
  }[];
  sentra: { slug: string; name: string; regency_name: string; product_count: number }[];
  cooperatives: { slug: string; legal_name: string; sentra_name: string; product_count: number }[];
  categories: { commodity: Commodity; count: number }[];
}

/** What holds at this moment for one variant; the rest of a page may be some seconds old. */
export interface VariantOfferView {
  variant_id: string;
  product_id: string;
  /** Smallest quantity first. */
  tiers: PriceTier[];
  unit: SupplyUnit;
  moq: number;
  order_multiple: number;
  made_to_order: boolean;
  /** What can be bought today; null for goods made to order. */
  available: number | null;
  lead_time_days: number;
  /** Day on which the smallest quantity can leave the cooperative, `YYYY-MM-DD` in Jakarta; null when nobody can say. */
  earliest_ship_date: string | null;
}

/**
 * Answer of `GET /store/offers?variant_ids=`. A variant that nobody can buy (unknown, withdrawn, of a suspended
 * seller) is missing.
 */
export interface OffersResult {
  offers: VariantOfferView[];
}

/**
 * Answer of `GET /store/catalogue-changes?since=&wait=`: what a cache of pages has to forget. Tags are
 * `product:<handle>`, `cooperative:<slug>`, `sentra:<slug>` and `lists` (any list of products may read differently).
 */
export interface CatalogueChanges {
  /** Pass as `since` the next time. */
  cursor: string;
  /** Each once; empty when nothing changed while waiting. */
  tags: string[];
  /** True when changes since then are not known any more: forget everything. */
  reset: boolean;
}

export interface ProductVariantView {
  id: string;
  title: string;
  sku: string | null;
  /** Option title → value, such as `{ Ukuran: "40" }`. */
  options: Record<string, string>;
  weight_grams: number;
  tiers: PriceTier[];
  supply_terms: SupplyTermsView;
  /** What can be bought today; null for goods made to order. */
  available: number | null;
}

/** Answer of `GET /store/catalogue/:handle`. */
export interface ProductPage {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  description: string;
  /** Materials in words. */
  material: string | null;
  commodity: Commodity;
  options: { title: string; values: string[] }[];
  variants: ProductVariantView[];
  pictures: PictureView[];
  cooperative: CooperativeCard & { minimum_order: number; whatsapp: string; is_pkp: boolean };
  sentra: SentraCard;
  /** Certificate numbers as declared by the seller; visibly invented in seed data. */
  certificates: { type: string; number: string }[];
  /** At most five. */
  badges: BadgeView[];
  related: CatalogueCard[];
  panels: PagePanel[];
}
