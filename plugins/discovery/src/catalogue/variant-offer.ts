import type { PriceTier, SupplyTermsView } from "@pasar-sentra/wire/goods";
import { priceTiers } from "@pasar-sentra/cooperatives/supply/price-tiers";
import { toSupplyTermsView } from "@pasar-sentra/cooperatives/supply/supply-terms-view";
import type { VariantRow } from "./product-row";

/** On what terms one variant can be bought. */
export interface VariantOffer {
  variant_id: string;
  /** Smallest quantity first. */
  tiers: [PriceTier, ...PriceTier[]];
  supply_terms: SupplyTermsView;
  /** Units that can be bought today; null when nobody counts them (made to order, unmanaged, backorder). */
  available: number | null;
}

/**
 * A variant's offer to everybody: prices of a customer group or a price list are left out.
 * Null when the variant has no rupiah price or no supply terms: it cannot be sold then.
 */
export function variantOffer(variant: VariantRow, stockLocationId: string | null): VariantOffer | null {
  const open = (variant.prices ?? []).filter((price) => !price.price_list_id && !price.rules_count);
  const [first, ...rest] = priceTiers(open);
  if (!first || !variant.supply_terms) {
    return null;
  }
  const terms = toSupplyTermsView(variant.supply_terms);
  return {
    variant_id: variant.id,
    tiers: [first, ...rest],
    supply_terms: terms,
    available: terms.made_to_order ? null : availableQuantity(variant, stockLocationId),
  };
}

/**
 * Stocked less reserved at the cooperative's own location, in whole sets of what the variant consists of.
 * Null when the variant's stock is not counted.
 */
export function availableQuantity(variant: VariantRow, stockLocationId: string | null): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) {
    return null;
  }
  const items = (variant.inventory_items ?? []).filter((item) => item !== null);
  if (items.length === 0) {
    return 0;
  }
  const sets = items.map((item) => {
    const levels = item.inventory?.location_levels ?? [];
    const free = levels
      .filter((level) => level.location_id === stockLocationId)
      .reduce((sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity), 0);
    return Math.floor(free / Math.max(1, item.required_quantity));
  });
  return Math.max(0, Math.min(...sets));
}
