import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { earliestDates } from "@pasar-sentra/workshops/ready-day/earliest-date";
import { toProducibleVariants } from "@pasar-sentra/workshops/ready-day/producible-variants";
import type { VariantOfferView } from "@pasar-sentra/wire/catalogue";
import { OFFERED_VARIANT_FIELDS, type VariantRow } from "../catalogue/product-row";
import { type VariantOffer, variantOffer } from "../catalogue/variant-offer";

interface OfferRow extends VariantRow {
  product: {
    id: string;
    status: string;
    cooperative: { id: string; status: string; stock_location_id: string | null } | null;
  } | null;
}

const FIELDS = [
  ...OFFERED_VARIANT_FIELDS,
  "product.id",
  "product.status",
  "product.cooperative.id",
  "product.cooperative.status",
  "product.cooperative.stock_location_id",
];

/**
 * Price, stock and earliest date of this moment, read from the records in a constant number of statements. Those
 * that nobody can buy are missing: withdrawn, of a cooperative that may not sell, without price or terms.
 */
export async function readOffers(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<VariantOfferView[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant",
    fields: FIELDS,
    filters: { id: [...variantIds] },
    pagination: { take: variantIds.length },
  });
  const rows = data as unknown as OfferRow[];
  const sold = rows.flatMap(toSold);
  const dates = await earliestDates(
    container,
    sold.map(({ offer }) => ({ variant_id: offer.variant_id, quantity: smallestQuantity(offer) })),
    new Date(),
    { variants: toProducibleVariants(rows) },
  );
  const views = new Map(
    sold.map(({ productId, offer }) => [
      offer.variant_id,
      toView(productId, offer, dates.get(offer.variant_id)?.ready_on ?? null),
    ]),
  );
  return variantIds.flatMap((id) => views.get(id) ?? []);
}

function toSold(row: OfferRow): { productId: string; offer: VariantOffer }[] {
  const cooperative = row.product?.cooperative;
  if (row.product?.status !== "published" || cooperative?.status !== "approved") {
    return [];
  }
  const offer = variantOffer(row, cooperative.stock_location_id);
  return offer ? [{ productId: row.product.id, offer }] : [];
}

/** The least that may be ordered: the minimum in whole multiples. */
function smallestQuantity({ supply_terms: { moq, order_multiple } }: VariantOffer): number {
  return Math.ceil(Math.max(1, moq) / order_multiple) * order_multiple;
}

function toView(productId: string, offer: VariantOffer, earliest: string | null): VariantOfferView {
  const { unit, moq, order_multiple, made_to_order, lead_time_days } = offer.supply_terms;
  return {
    variant_id: offer.variant_id,
    product_id: productId,
    tiers: offer.tiers,
    unit,
    moq,
    order_multiple,
    made_to_order,
    available: offer.available,
    lead_time_days,
    earliest_ship_date: earliest,
  };
}
