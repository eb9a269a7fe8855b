import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { type Registration, registerOnce } from "../settle/register-once";

export interface AdvanceParcelInput extends Registration {
  what: "shipped" | "delivered";
  tracking_number: string;
}

const markStep = createStep("mark-parcel-fulfilment", async (input: AdvanceParcelInput, { container }) => {
  const { fulfillment_id, what, tracking_number } = input;
  const service = container.resolve(Modules.FULFILLMENT);
  const known = await service.retrieveFulfillment(fulfillment_id);
  if (what === "delivered") {
    if (!known.delivered_at) await service.updateFulfillment(fulfillment_id, { delivered_at: new Date() });
    return new StepResponse();
  }
  if (known.shipped_at) return new StepResponse();
  const labels = [{ tracking_number, tracking_url: "#", label_url: "#" }];
  await service.updateFulfillment(fulfillment_id, { shipped_at: new Date(), labels });
  return new StepResponse(undefined, fulfillment_id);
});

const registerStep = createStep(
  "register-parcel-progress",
  async (input: AdvanceParcelInput, { container }) => {
    await registerOnce(container, input);
    return new StepResponse();
  },
);

/**
 * A parcel's fulfilment is on its way, or has arrived: on itself and on the lines of Medusa's order. Medusa's own workflows
 * for it refuse to be repeated when a crash has left one of the two done (0022); this one does what is missing.
 */
export const advanceParcelWorkflow = createWorkflow("advance-parcel", (input: AdvanceParcelInput) => {
  markStep(input);
  registerStep(input);
  emitEventStep(
    transform(input, ({ what, fulfillment_id }) => ({
      eventName:
        what === "shipped"
          ? FulfillmentWorkflowEvents.SHIPMENT_CREATED
          : FulfillmentWorkflowEvents.DELIVERY_CREATED,
      data: { id: fulfillment_id },
    })),
  );
  return new WorkflowResponse(undefined);
});
