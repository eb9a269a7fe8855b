import type { FilterableFulfillmentProps, FulfillmentTypes } from "@medusajs/framework/types";
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { registerOnce } from "../settle/register-once";
import { giveBackParcelStock, type LeavingGoods, takeParcelStock } from "../parcel-stock";

export interface FulfilParcelInput {
  order_id: string;
  parcel: { id: string; number: string; packed_at: Date };
  location_id: string;
  shipping_option_id: string | null;
  /** Of the shipping option. */
  provider_id: string;
  /** Without an id. */
  delivery_address: Record<string, unknown>;
  goods: LeavingGoods[];
}

const takeStockStep = createStep(
  "take-parcel-stock",
  async ({ parcel, goods }: FulfilParcelInput, { container }) => {
    const taken = await takeParcelStock(container, parcel.id, goods);
    return new StepResponse(undefined, taken ? { id: parcel.id, goods } : undefined);
  },
  async (taken, { container }) => {
    if (taken) await giveBackParcelStock(container, taken.id, taken.goods);
  },
);

const makeFulfilmentStep = createStep(
  "make-parcel-fulfilment",
  async (input: FulfilParcelInput, { container }) => {
    const service = container.resolve(Modules.FULFILLMENT);
    const [known] = await service.listFulfillments(
      {
        location_id: input.location_id,
        created_at: { $gte: input.parcel.packed_at },
        metadata: { parcel_id: input.parcel.id },
        canceled_at: null,
      } as unknown as FilterableFulfillmentProps,
      { select: ["id"], take: 1 },
    );
    if (known) return new StepResponse(known.id, null);
    const made = await service.createFulfillment(fulfilmentOf(input));
    return new StepResponse(made.id, made.id);
  },
  async (made, { container }) => {
    if (made) await container.resolve(Modules.FULFILLMENT).cancelFulfillment(made);
  },
);

function fulfilmentOf(input: FulfilParcelInput): FulfillmentTypes.CreateFulfillmentDTO {
  const { order_id, parcel, location_id, shipping_option_id, provider_id, delivery_address, goods } = input;
  const items = goods.flatMap(({ line_item_id, title, takes, quantity }) => {
    const item = { line_item_id, title, sku: "", barcode: "", quantity };
    const counted = takes.map(({ inventory_item_id, each }) => ({
      ...item,
      inventory_item_id,
      quantity: quantity * each,
    }));
    return counted.length > 0 ? counted : [item];
  });
  return {
    location_id,
    shipping_option_id,
    provider_id,
    items,
    requires_shipping: true,
    labels: [],
    delivery_address,
    packed_at: new Date(),
    order: { id: order_id },
    metadata: { parcel_id: parcel.id, parcel_number: parcel.number },
  };
}

const registerStep = createStep(
  "register-parcel",
  async ({ input, id }: { input: FulfilParcelInput; id: string }, { container }) => {
    const { order_id, goods } = input;
    const items = goods.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity }));
    const done = await registerOnce(container, { order_id, fulfillment_id: id, what: "fulfilled", items });
    return new StepResponse(undefined, done ? order_id : null);
  },
  async (orderId, { container }) => {
    if (orderId) await container.resolve(Modules.ORDER).revertLastVersion(orderId);
  },
);

/**
 * Medusa's fulfilment of one parcel that leaves, as its own `createOrderFulfillmentWorkflow` makes it, but so that it can be
 * repeated after a crash at any point: every step finds what it did before by the parcel's id (0022).
 *
 * @throws MedusaError `invalid_data` when counted goods are not reserved; everything is undone then
 * @returns the fulfilment's id
 */
export const fulfilParcelWorkflow = createWorkflow("fulfil-parcel", (input: FulfilParcelInput) => {
  takeStockStep(input);
  const id = makeFulfilmentStep(input);
  registerStep({ input, id });
  createRemoteLinkStep(
    transform({ input, id }, (data) => [
      {
        [Modules.ORDER]: { order_id: data.input.order_id },
        [Modules.FULFILLMENT]: { fulfillment_id: data.id },
      },
    ]),
  );
  emitEventStep(
    transform({ input, id }, (data) => ({
      eventName: OrderWorkflowEvents.FULFILLMENT_CREATED,
      data: { order_id: data.input.order_id, fulfillment_id: data.id },
    })),
  );
  return new WorkflowResponse(id);
});
