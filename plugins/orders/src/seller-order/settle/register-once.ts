import type { MedusaContainer, OrderTypes } from "@medusajs/framework/types";
import { ChangeActionType, Modules } from "@medusajs/framework/utils";

/** What Medusa's order may know of a fulfilment's goods, and how it notes it. */
const NOTED_AS = {
  fulfilled: ChangeActionType.FULFILL_ITEM,
  shipped: ChangeActionType.SHIP_ITEM,
  delivered: ChangeActionType.DELIVER_ITEM,
} as const;

export interface Registration {
  order_id: string;
  fulfillment_id: string;
  what: keyof typeof NOTED_AS;
  /** Medusa's order lines, sold units. */
  items: { id: string; quantity: number }[];
}

/**
 * Counts a fulfilment's goods on the lines of Medusa's order, once: the order notes the fulfilment's id with them, all in
 * one transaction, so that a repetition after a crash finds it.
 *
 * @returns whether this call did it
 */
export async function registerOnce(container: MedusaContainer, registration: Registration): Promise<boolean> {
  const { order_id, fulfillment_id, what, items } = registration;
  const orders = container.resolve(Modules.ORDER);
  const [known] = await orders.listOrderChangeActions(
    {
      order_id,
      reference_id: fulfillment_id,
      action: NOTED_AS[what],
    } as OrderTypes.FilterableOrderChangeActionProps,
    { select: ["id"], take: 1 },
  );
  if (known) return false;
  const data = { order_id, reference: Modules.FULFILLMENT, reference_id: fulfillment_id, items };
  if (what === "fulfilled") await orders.registerFulfillment(data);
  if (what === "shipped") await orders.registerShipment(data);
  if (what === "delivered") await orders.registerDelivery(data);
  return true;
}
