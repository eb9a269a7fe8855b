import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RegisteredCooperative } from "../ensure-cooperative";
import { logisticsName } from "./logistics-name";

/** The cooperative's own shipping profile (decision D2): Medusa then asks for one shipping method per seller. */
export const ensureShippingProfileStep = createStep(
  "ensure-shipping-profile",
  async (cooperative: RegisteredCooperative, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const name = logisticsName(cooperative);
    const [known] = await fulfillment.listShippingProfiles({ name }, { select: ["id"] });
    if (known) return new StepResponse<string, string | null>(known.id, null);
    const created = await fulfillment.createShippingProfiles({ name, type: "cooperative" });
    return new StepResponse<string, string | null>(created.id, created.id);
  },
  async (createdId, { container }) => {
    if (createdId) await container.resolve(Modules.FULFILLMENT).deleteShippingProfiles(createdId);
  },
);
