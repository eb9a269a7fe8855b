import type { PriceTier, SupplyTermsView } from "@pasar-sentra/wire/goods";
import type { VariantOffer } from "./variant-offer";

/** What a card says of a whole product. */
export interface ProductOffer {
  /** The variant that `price_from` belongs to. */
  variant_id: string;
  variant_count: number;
  /** Price of the cheapest variant at its smallest quantity, rupiah per unit. */
  price_from: number;
  /** Lowest tier price of any variant with the quantity it starts at; null when nothing is cheaper by quantity. */
  wholesale: { unit_price: number; min_quantity: number } | null;
  /** Terms of the variant that `price_from` belongs to. */
  supply_terms: SupplyTermsView;
  /** True when every variant is made to order. */
  made_to_order: boolean;
  /** True when at least one variant can leave the cooperative's shelf in its smallest sellable quantity. */
  in_stock: boolean;
}

/** Sums up a product's variants; null without any that can be sold. */
export function productOffer(offers: readonly VariantOffer[]): ProductOffer | null {
  const [first, ...rest] = offers;
  if (!first) {
    return null;
  }
  const cheapest = rest.reduce(
    (best, offer) => (retailPrice(offer) < retailPrice(best) ? offer : best),
    first,
  );
  return {
    variant_id: cheapest.variant_id,
    variant_count: offers.length,
    price_from: retailPrice(cheapest),
    wholesale: wholesaleTier(offers, retailPrice(cheapest)),
    supply_terms: cheapest.supply_terms,
    made_to_order: offers.every((offer) => offer.supply_terms.made_to_order),
    in_stock: offers.some(isOnShelf),
  };
}

function retailPrice(offer: VariantOffer): number {
  return offer.tiers[0].unit_price;
}

function wholesaleTier(offers: readonly VariantOffer[], priceFrom: number): PriceTier | null {
  const later = offers.flatMap((offer) => offer.tiers.slice(1));
  const lowest = later.reduce<PriceTier | null>((best, tier) => {
    const better = !best || tier.unit_price < best.unit_price;
    const sooner = best?.unit_price === tier.unit_price && tier.min_quantity < best.min_quantity;
    return better || sooner ? tier : best;
  }, null);
  return lowest && lowest.unit_price < priceFrom ? { ...lowest } : null;
}

function isOnShelf(offer: VariantOffer): boolean {
  const { made_to_order, moq } = offer.supply_terms;
  return !made_to_order && (offer.available === null || offer.available >= moq);
}
