/**
 * Shapes of the listing routes (`/producer/listings…`, `/producer/listing-imports…`, `/admin/listings…`). Types only.
 * Money is whole rupiah, weight grams, sizes millimetres, lead time days, instants ISO 8601 UTC. A listing's id is the
 * id of its Medusa product.
 */
import type { ListingAction, ListingState } from "./states/listing-state";
import type { Commodity, PriceTier, SupplyTermsView } from "./goods";

export interface ListingTexts {
  title: string;
  subtitle: string;
  description: string;
  material: string;
}

export interface ListingVariantInput {
  /** Of a variant that is there; left out for a new one. */
  id?: string;
  /** One value for each of `option_titles`, in their order. */
  option_values: string[];
  /** The seller's own code, unique in the cooperative; made up when empty. */
  code: string;
  weight_grams: number | null;
  size_mm: { length: number; width: number; height: number } | null;
  /** Ascending by quantity, cheaper from tier to tier; empty while there is no price. A member's are ignored. */
  tiers: PriceTier[];
  /** Units on hand; null for goods made to order. */
  stock: number | null;
  /** What `stock` was when the editor looked: 409 when it has changed since and the editor wants another. */
  stock_seen?: number | null;
  terms: Omit<SupplyTermsView, "made_to_order">;
}

/** Body of `POST /producer/listings`, and with `version` of `PUT /producer/listings/:id`. */
export interface ListingInput extends ListingTexts {
  commodity: Commodity | null;
  /** The sentra it comes from; the cooperative's own when empty. */
  sentra_slug: string | null;
  certificates: { type: string; number: string }[];
  /** Empty texts are read as missing: the Indonesian ones stand in. */
  english: ListingTexts;
  /** One or two, such as `["Ukuran", "Warna"]`. */
  option_titles: string[];
  variants: ListingVariantInput[];
}

export interface ListingVariantView extends Omit<ListingVariantInput, "stock_seen"> {
  id: string;
  /** Promised to buyers already; the stock can't be set below it. */
  reserved: number;
}

/** What still stands between a draft and the operator's desk. */
export type HouseListingGap =
  | "title"
  | "description"
  | "commodity"
  | "variants"
  | "price"
  | "weight"
  | "pictures";

export interface ListingGap {
  /** A `HouseListingGap`, or the code of a plugin's own rule, which brings its `message`. */
  code: string;
  /** In the reader's language; only of a plugin's own rule. */
  message?: string;
  /** Path of the field that it concerns in `ListingInput`, such as `variants.0.weight_grams`. */
  field?: string;
}

export interface ListingView extends Omit<ListingInput, "variants"> {
  id: string;
  handle: string;
  cooperative_id: string;
  state: ListingState;
  /** Send it back with a change; a newer one answers 409 `version_conflict` with the listing as it is. */
  version: number;
  /** Why the operator returned or withdrew it, or why a rule did. */
  reason: string | null;
  /** The rule that withdrew it; null when a person did. */
  rule: string | null;
  variants: ListingVariantView[];
  submitted_at: string | null;
  submitted_by: string | null;
  reviewed_at: string | null;
  updated_at: string;
  /** What this caller may do now. */
  actions: ListingAction[];
  /** False when this caller may only look. */
  editable: boolean;
  /** False for members: officers and managers set prices. */
  may_price: boolean;
  gaps: ListingGap[];
}

/** A row of `GET /producer/listings` and `GET /admin/listings`. */
export interface ListingCard {
  id: string;
  title: string;
  state: ListingState;
  version: number;
  reason: string | null;
  /** Path on the backend of a small picture. */
  thumbnail: string | null;
  price_from: number | null;
  unit: string | null;
  variant_count: number;
  /** Free units over all variants; null when all are made to order. */
  available: number | null;
  submitted_at: string | null;
  updated_at: string;
  cooperative: { id: string; slug: string; legal_name: string };
}

/** Answer of `GET /producer/listings?state=&q=&cursor=&limit=`. */
export interface ListingList {
  listings: ListingCard[];
  next_cursor: string | null;
  counts: Record<Exclude<ListingState, "removed">, number>;
}

export const LISTING_CHANGE_KINDS = [
  "created",
  "copied",
  "imported",
  "text",
  "price",
  "stock",
  "terms",
  "variant_added",
  "variant_removed",
  "state",
] as const;
export type ListingChangeKind = (typeof LISTING_CHANGE_KINDS)[number];

/** A row of `GET /producer/listings/:id/history?cursor=`, newest first. */
export interface ListingChangeView {
  id: string;
  at: string;
  kind: ListingChangeKind;
  /** Name of the variant; null for the listing itself. */
  variant: string | null;
  field: string | null;
  /** As text; tiers as JSON `[{ min_quantity, unit_price }]`. */
  from: string | null;
  to: string | null;
  reason: string | null;
  /** The rule that did it; null for a person. */
  rule: string | null;
  actor_type: "producer" | "customer" | "user" | "system";
  actor_name: string | null;
  on_behalf_of: string | null;
}

export type ListingImportStatus = "refused" | "checked" | "applying" | "undoing" | "applied" | "failed";

export interface ImportProblem {
  /** As the spreadsheet counts: the heading is row 1. 0 for the file as a whole. */
  row: number;
  /** Heading of the column as it stands in the file; null for the row or file as a whole. */
  column: string | null;
  /** Key of a message; `params` go into it. */
  code: string;
  params: Record<string, string | number>;
}

export interface ListingImportView {
  id: string;
  file_name: string;
  status: ListingImportStatus;
  rows: number;
  listings_to_create: number;
  listings_to_update: number;
  rows_done: number;
  rows_per_second: number | null;
  problem_count: number;
  /** The first 50; the rest by `GET /producer/listing-imports/:id/problems?cursor=`. */
  problems: ImportProblem[];
  failure: string | null;
  created_at: string;
  created_by: string | null;
  finished_at: string | null;
}

/** Why an imported draft was not submitted. */
export interface SubmissionProblem {
  /** Product id. */
  id: string;
  title: string;
  code: "listing_incomplete" | "listing_state" | "returned";
  /** What it lacks, for `listing_incomplete`. */
  gaps: ListingGap[];
}

/** Answer of `POST /producer/listing-imports/:id/submit`, of the part that this request looked at. */
export interface ImportSubmission {
  submitted: number;
  /** In review, on sale or withdrawn already. */
  passed_over: number;
  problems: SubmissionProblem[];
  /** Listings looked at so far, and all that the import made. */
  done: number;
  total: number;
  /** `from` of the next request; null at the end. */
  next: number | null;
}
