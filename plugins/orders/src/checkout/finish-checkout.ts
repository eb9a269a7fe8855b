import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils";
import { reconcilePayments } from "../seller-order/settle/reconcile-payments";
import { finishPlacement } from "./placement";

/**
 * Does what was left to do for an order whose payment is authorised: the steps of a purchase, what it knows of money, and
 * the event that confirms it to the buyer, which may come twice and is heard once.
 */
export async function finishCheckout(
  container: MedusaContainer,
  cart_id: string,
  order_id: string,
): Promise<void> {
  await finishPlacement(container, { order_id, cart_id });
  await reconcilePayments(container, order_id);
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: OrderWorkflowEvents.PLACED, data: { id: order_id } });
}
