import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ShippingChoice } from "@pasar-sentra/wire/cart";

/** A shipping choice with the profile that says whose it is (decision D2). */
export type ProfileChoice = ShippingChoice & { shipping_profile_id: string };

interface PricedOption {
  id: string;
  name: string;
  shipping_profile_id: string;
  amount?: unknown;
  data?: { service?: string } | null;
  calculated_price?: { transit_days?: [number, number]; chargeable_weight_grams?: number } | null;
}

/**
 * The shipping options of the cart's sellers. They have prices only when the address names a village.
 *
 * @param profileIds shipping profiles of the sellers in the cart
 */
export async function shippingChoices(
  container: MedusaContainer,
  cartId: string,
  profileIds: readonly string[],
  hasVillage: boolean,
): Promise<ProfileChoice[]> {
  const options = hasVillage
    ? await pricedOptions(container, cartId)
    : await unpricedOptions(container, profileIds);
  return options
    .filter(({ shipping_profile_id }) => profileIds.includes(shipping_profile_id))
    .map((option) => ({
      option_id: option.id,
      name: option.name,
      service: option.data?.service ?? "regular",
      amount: option.amount === undefined || option.amount === null ? null : Number(option.amount),
      transit_days: option.calculated_price?.transit_days ?? null,
      chargeable_weight_grams: option.calculated_price?.chargeable_weight_grams ?? null,
      shipping_profile_id: option.shipping_profile_id,
    }))
    .sort((a, b) => (a.amount ?? 0) - (b.amount ?? 0) || a.name.localeCompare(b.name, "id"));
}

async function pricedOptions(container: MedusaContainer, cart_id: string): Promise<PricedOption[]> {
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id, is_return: false, enabled_in_store: true },
  });
  return result as unknown as PricedOption[];
}

async function unpricedOptions(
  container: MedusaContainer,
  profileIds: readonly string[],
): Promise<PricedOption[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "shipping_profile_id", "data"],
    filters: { shipping_profile_id: [...profileIds] },
  });
  return data as unknown as PricedOption[];
}
