import type { CartLineView } from "@pasar-sentra/wire/cart";
import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { nextTier, priceTiers } from "@pasar-sentra/cooperatives/supply/price-tiers";
import { toSupplyTermsView } from "@pasar-sentra/cooperatives/supply/supply-terms-view";
import type { CartLineRow } from "./cart-rows";
import { thumbnailPicture } from "./thumbnail-picture";
import { wholeRupiah } from "@pasar-sentra/foundation/money/whole-rupiah";

/** A line whose product or terms were removed since keeps its place, with terms that allow any quantity. */
const NO_TERMS = {
  unit: "buah",
  trade_unit: null,
  trade_unit_size: 1,
  moq: 1,
  order_multiple: 1,
  lead_time_days: 0,
  made_to_order: false,
  monthly_capacity: null,
  gtin: null,
} as const;

export function toCartLineView(
  row: CartLineRow & { thumbnail?: string | null },
  available: number | null,
  violations: readonly RuleViolation[],
  ready_on: string | null,
): CartLineView {
  const quantity = Number(row.quantity);
  const title = row.product?.title ?? row.product_title ?? row.title;
  return {
    id: row.id,
    variant_id: row.variant_id,
    product_handle: row.product_handle,
    title,
    variant_title: row.variant_title,
    options: Object.fromEntries(
      (row.variant?.options ?? []).map(({ option, value }) => [option.title, value]),
    ),
    quantity,
    unit_price: Number(row.unit_price),
    total: wholeRupiah(row.total),
    next_tier: nextTier(priceTiers(row.variant?.prices ?? []), quantity),
    supply_terms: toSupplyTermsView(row.variant?.supply_terms ?? NO_TERMS),
    available,
    weight_grams: Number(row.variant?.weight ?? 0),
    ready_on,
    picture: thumbnailPicture(row.product_id, row.thumbnail, title),
    violations: violations.filter(({ line_item_id }) => line_item_id === row.id),
  };
}
