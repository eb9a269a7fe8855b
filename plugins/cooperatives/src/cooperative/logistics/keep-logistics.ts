import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { CooperativeModuleService } from "../../modules/cooperative/service";

interface Logistics {
  id: string;
  shipping_profile_id: string;
  stock_location_id: string;
}

/** Writes on the cooperative which Medusa records are its own. */
export const keepLogisticsStep = createStep(
  "keep-logistics",
  async (input: Logistics, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    const before = await service.retrieveCooperative(input.id);
    const { shipping_profile_id, stock_location_id, id } = before;
    const after = await service.updateCooperatives(input);
    return new StepResponse(after, { id, shipping_profile_id, stock_location_id });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).updateCooperatives(before);
  },
);
