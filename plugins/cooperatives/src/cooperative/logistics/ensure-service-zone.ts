import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RegisteredCooperative } from "../ensure-cooperative";
import { logisticsName } from "./logistics-name";

interface Place {
  cooperative: RegisteredCooperative;
  stock_location_id: string;
}

interface MadeHere {
  fulfillment_set_id: string;
  stock_location_id: string;
}

/** One fulfilment set with one zone, all of Indonesia, at the cooperative's stock location. */
export const ensureServiceZoneStep = createStep(
  "ensure-service-zone",
  async ({ cooperative, stock_location_id }: Place, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const name = logisticsName(cooperative);
    const [known] = await fulfillment.listFulfillmentSets({ name }, { relations: ["service_zones"] });
    const set =
      known ??
      (await fulfillment.createFulfillmentSets({
        name,
        type: "shipping",
        service_zones: [{ name, geo_zones: [{ type: "country", country_code: "id" }] }],
      }));
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    });
    const zoneId = set.service_zones[0]?.id as string;
    return new StepResponse<string, MadeHere | null>(
      zoneId,
      known ? null : { fulfillment_set_id: set.id, stock_location_id },
    );
  },
  async (made, { container }) => {
    if (!made) return;
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
      [Modules.STOCK_LOCATION]: { stock_location_id: made.stock_location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: made.fulfillment_set_id },
    });
    await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(made.fulfillment_set_id);
  },
);
