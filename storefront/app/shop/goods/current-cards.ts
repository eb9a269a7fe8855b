import type { CatalogueCard, OffersResult, VariantOfferView } from "@pasar-sentra/wire/catalogue";

export interface CurrentCard extends CatalogueCard {
  /** Day on which the variant that the price belongs to can leave, `YYYY-MM-DD`; null while nobody can say. */
  earliest_ship_date: string | null;
}

/**
 * Cards with the price, stock and date of this moment; as the list knew them without an answer. What a card says of
 * several variants together stays the list's word, except that one of them is there.
 */
export function withCurrentOffers(
  cards: readonly CatalogueCard[],
  answer: OffersResult | null,
): CurrentCard[] {
  const offers = new Map(answer?.offers.map((offer) => [offer.variant_id, offer]));
  return cards.map((card) => {
    const offer = offers.get(card.variant_id);
    if (offer) return withOffer(card, offer);
    const isGone = answer !== null && card.variant_count === 1;
    return {
      ...card,
      ...(isGone ? { in_stock: false, made_to_order: false } : {}),
      earliest_ship_date: null,
    };
  });
}

function withOffer(card: CatalogueCard, offer: VariantOfferView): CurrentCard {
  const price = offer.tiers[0]?.unit_price ?? card.price_from;
  const isThere = !offer.made_to_order && (offer.available === null || offer.available >= offer.moq);
  const isOnly = card.variant_count === 1;
  const wholesale = isOnly ? lowestLaterTier(offer) : card.wholesale;
  return {
    ...card,
    price_from: price,
    wholesale: wholesale && wholesale.unit_price < price ? wholesale : null,
    unit: offer.unit,
    moq: offer.moq,
    lead_time_days: offer.lead_time_days,
    made_to_order: isOnly ? offer.made_to_order : card.made_to_order,
    in_stock: isThere || (!isOnly && card.in_stock),
    earliest_ship_date: offer.earliest_ship_date,
  };
}

/** Of tiers with the same price, the one that starts first. */
function lowestLaterTier({ tiers }: VariantOfferView): CatalogueCard["wholesale"] {
  return tiers
    .slice(1)
    .reduce<CatalogueCard["wholesale"]>(
      (best, tier) => (best && best.unit_price <= tier.unit_price ? best : tier),
      null,
    );
}
