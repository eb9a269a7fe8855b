import type { OffersResult, ProductPage, ProductVariantView } from "@pasar-sentra/wire/catalogue";
import { type CurrentCard, withCurrentOffers } from "../goods/current-cards";

export interface OfferedVariant extends ProductVariantView {
  /** `YYYY-MM-DD` in Jakarta; null while nobody can say. */
  earliest_ship_date: string | null;
}

export type OfferedProduct = Omit<ProductPage, "variants" | "related"> & {
  variants: OfferedVariant[];
  related: CurrentCard[];
};

/**
 * A product's page and the cards below with the price, stock and date of this moment. A variant that is no longer offered can't be
 * bought; without an answer (the backend was too busy) the page says what it knew.
 */
export function withOffers(product: ProductPage, answer: OffersResult | null): OfferedProduct {
  const offers = new Map(answer?.offers.map((offer) => [offer.variant_id, offer]));
  const variants = product.variants.map((variant): OfferedVariant => {
    const offer = offers.get(variant.id);
    if (!offer) {
      return { ...variant, available: answer ? 0 : variant.available, earliest_ship_date: null };
    }
    const { tiers, available, moq, order_multiple, lead_time_days, made_to_order } = offer;
    return {
      ...variant,
      tiers,
      available,
      supply_terms: { ...variant.supply_terms, moq, order_multiple, lead_time_days, made_to_order },
      earliest_ship_date: offer.earliest_ship_date,
    };
  });
  return { ...product, variants, related: withCurrentOffers(product.related, answer) };
}
