import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { createShippingOptionsWorkflow, deleteShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { FREIGHT_PROVIDER_ID, FREIGHT_SERVICES, type FreightService } from "./freight/freight-service";

interface Zone {
  service_zone_id: string;
  shipping_profile_id: string;
}

/** Names in the shop's first language; the English ones are translations of the shipping option. */
const NAMES: Record<FreightService, string> = { regular: "Reguler", cargo: "Kargo" };

/** One calculated shipping option for each freight service. Returns their ids, regular first. */
export const ensureShippingOptionsStep = createStep(
  "ensure-shipping-options",
  async ({ service_zone_id, shipping_profile_id }: Zone, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const known = await fulfillment.listShippingOptions(
      { service_zone: { id: service_zone_id } },
      { select: ["id", "data"] },
    );
    const idOf = new Map(known.map(({ id, data }) => [data?.service, id]));
    const missing = FREIGHT_SERVICES.filter((service) => !idOf.has(service));
    if (missing.length > 0) {
      const { result } = await createShippingOptionsWorkflow(container).run({
        input: missing.map((service) => ({
          name: NAMES[service],
          price_type: "calculated" as const,
          service_zone_id,
          shipping_profile_id,
          provider_id: FREIGHT_PROVIDER_ID,
          type: { label: NAMES[service], description: NAMES[service], code: service },
          data: { id: service, service },
          rules: [
            { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
            { attribute: "is_return", operator: "eq" as const, value: "false" },
          ],
        })),
      });
      for (const [index, service] of missing.entries()) idOf.set(service, result[index]?.id as string);
    }
    const ids = FREIGHT_SERVICES.map((service) => idOf.get(service) as string);
    return new StepResponse(
      ids,
      missing.map((service) => idOf.get(service) as string),
    );
  },
  async (createdIds, { container }) => {
    if (createdIds?.length)
      await deleteShippingOptionsWorkflow(container).run({ input: { ids: createdIds } });
  },
);
