/**
 * Shapes that the store routes answer with. Types only: the storefront imports them, nothing else crosses.
 * Money is whole rupiah, weight grams, lead time days, instants ISO 8601 UTC.
 * Texts come in the language of the request header `x-medusa-locale` (`id-ID` default, `en-US`).
 */
import type { SellerOrderStatus } from "./state-machine/seller-order-status";
import type { SupplyUnit } from "./supply/supply-unit";

/** One area and the areas above it: `35.73.01.1007` Purwantoro, Blimbing, Kota Malang, Jawa Timur. */
export interface AreaPath {
  code: string;
  name: string;
  /** Province first, this area last. */
  path: { code: string; name: string }[];
}

/** A child in the address picker. */
export interface AreaChild {
  code: string;
  name: string;
}

/** An uploaded picture, encoded by the media plugin. */
export interface PictureView {
  id: string;
  alt: string;
  width: number;
  height: number;
  /** Data URI of a tiny WebP (≤ 600 bytes), or null while the picture is being encoded. */
  placeholder: string | null;
  /** Widths ascending; every rendition keeps the picture's proportions. */
  sources: { format: "avif" | "webp" | "jpeg"; width: number; url: string }[];
}

export interface PriceTier {
  /** Smallest quantity of this tier, in `SupplyTermsView.unit`. */
  min_quantity: number;
  /** Rupiah per unit. */
  unit_price: number;
}

export interface SupplyTermsView {
  unit: SupplyUnit;
  trade_unit: SupplyUnit | null;
  trade_unit_size: number;
  moq: number;
  order_multiple: number;
  lead_time_days: number;
  made_to_order: boolean;
  monthly_capacity: number | null;
  gtin: string | null;
}

export interface SentraCard {
  slug: string;
  name: string;
  commodity: Commodity;
  summary: string;
  workshop_count: number | null;
  area: AreaPath;
  /** Path of the SVG textile band on the backend, `/media/textile-bands/<area code>.svg`. */
  band_url: string;
  product_count: number;
  season_months: number[];
}

export interface SentraPage extends SentraCard {
  story: string;
  source: string;
  cooperatives: CooperativeCard[];
}

export const COMMODITIES = [
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
] as const;
export type Commodity = (typeof COMMODITIES)[number];

export interface CooperativeCard {
  slug: string;
  legal_name: string;
  sentra_slug: string;
  sentra_name: string;
  area: AreaPath;
  member_count: number;
  product_count: number;
  band_url: string;
}

export interface CooperativePage extends CooperativeCard {
  about: string;
  address: string;
  postal_code: string | null;
  /** E.164; link as `https://wa.me/<digits>`. */
  whatsapp: string;
  /** Public registration number of the business. */
  nib: string;
  is_pkp: boolean;
  minimum_order: number;
  members: {
    workshop_name: string;
    owner_name: string;
    craft: string;
    workers: number;
    since_year: number;
  }[];
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
  related: CatalogueCard[];
}

/** A rule that a cart line or cart breaks, with what a message needs to name it. */
export interface RuleViolation {
  rule:
    | "seller_not_selling"
    | "below_moq"
    | "not_a_multiple"
    | "out_of_stock"
    | "below_minimum_order"
    | "shipping_missing"
    | "address_missing";
  line_item_id: string | null;
  cooperative_slug: string | null;
  /** Product or cooperative name. */
  name: string;
  params: Record<string, number | string>;
}

export interface CartLineView {
  id: string;
  variant_id: string;
  product_handle: string;
  title: string;
  variant_title: string | null;
  options: Record<string, string>;
  quantity: number;
  unit_price: number;
  total: number;
  /** Quantity at which the next cheaper tier starts; null when there is none. */
  next_tier: PriceTier | null;
  supply_terms: SupplyTermsView;
  available: number | null;
  weight_grams: number;
  /** Day on which the line can leave the cooperative, beside the rest of the cart, `YYYY-MM-DD`; null when nobody can say. */
  ready_on: string | null;
  picture: PictureView | null;
  violations: RuleViolation[];
}

export interface ShippingChoice {
  option_id: string;
  name: string;
  /** `regular` or `cargo`. */
  service: string;
  /** Rupiah; null while the address is unknown. */
  amount: number | null;
  /** Days in transit, [fastest, slowest]. */
  transit_days: [number, number] | null;
  chargeable_weight_grams: number | null;
}

export interface CartGroup {
  cooperative: {
    slug: string;
    legal_name: string;
    sentra_name: string;
    regency_name: string;
    minimum_order: number;
  };
  lines: CartLineView[];
  /** Day on which all lines are ready; null when one has no date. */
  ready_on: string | null;
  item_total: number;
  /** Rupiah still missing to the cooperative's minimum; 0 when reached. */
  missing_to_minimum: number;
  shipping_choices: ShippingChoice[];
  selected_option_id: string | null;
  shipping_total: number | null;
  violations: RuleViolation[];
}

/** Answer of `GET /store/carts/:id/summary`: all that the cart and checkout pages show, in one call. */
export interface CartSummary {
  id: string;
  email: string | null;
  currency_code: "idr";
  groups: CartGroup[];
  shipping_address: AddressView | null;
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  item_count: number;
  /** Everything that stands between this cart and an order. */
  violations: RuleViolation[];
  completed_order_id: string | null;
}

/** Address as the storefront keeps it in a Medusa address (see docs/api.md for the mapping). */
export interface AddressView {
  first_name: string;
  phone: string;
  address_1: string;
  postal_code: string;
  village_code: string;
  area: AreaPath;
}

export interface SellerOrderView {
  id: string;
  number: string;
  status: SellerOrderStatus;
  cooperative: { slug: string; legal_name: string; whatsapp: string; regency_name: string };
  lines: {
    title: string;
    variant_title: string | null;
    product_handle: string | null;
    quantity: number;
    /** Of `quantity`, what the cooperative declined or cancelled, and what was given back. */
    not_sent: number;
    returned: number;
    unit: SupplyUnit | null;
    unit_price: number;
    total: number;
    picture: PictureView | null;
  }[];
  shipping_name: string | null;
  /** Day on which the goods are ready, `YYYY-MM-DD` in Jakarta; null when it was not known. */
  promised_on: string | null;
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  /** Of `total`, what the buyer gets or got back. */
  refund_total: number;
  /** Those that have left. */
  parcels: {
    number: string;
    courier: string;
    tracking_number: string;
    shipped_at: string | null;
    delivered_at: string | null;
  }[];
  messages: { id: string; is_mine: boolean; body: string; at: string }[];
  history: { at: string; to_status: SellerOrderStatus; reason: string | null }[];
}

/** Answer of `GET /store/orders/:id/receipt`: what the owner, or the holder of the signed link, sees. */
export interface OrderReceipt {
  id: string;
  display_id: number;
  created_at: string;
  email: string;
  payment_status: "awaiting" | "paid" | "cancelled" | "refunded" | "partially_refunded";
  shipping_address: AddressView | null;
  seller_orders: SellerOrderView[];
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  /** Of `total`, what the buyer gets or got back. */
  refund_total: number;
  transfer: {
    amount: number;
    unique_code: number;
    bank_name: string;
    account_number: string;
    account_holder: string;
    status: "awaiting" | "received" | "expired";
    expires_at: string;
  } | null;
}

/** A row of `GET /store/customers/me/order-summaries`. */
export interface OrderSummary {
  id: string;
  display_id: number;
  created_at: string;
  payment_status: OrderReceipt["payment_status"];
  total: number;
  seller_orders: { number: string; status: SellerOrderStatus; cooperative_name: string }[];
}

/** Body of every refusal, any route: `message` is English for developers, `code` and `params` are for people's texts. */
export interface ErrorBody {
  type: string;
  code?: string;
  message: string;
  violations?: RuleViolation[];
}
