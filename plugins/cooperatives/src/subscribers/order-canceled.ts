import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { sellerOrderStatusMachine } from "../state-machine/seller-order-status";
import { allowedActions } from "../state-machine/state-machine";
import { settleBankTransferWorkflow } from "../workflows/bank-transfer/settle-bank-transfer";
import { moveSellerOrdersWorkflow } from "../workflows/seller-order/move-seller-orders";

/** A cancelled order takes with it the shares that can still be cancelled, and frees its transfer amount. */
export default async function orderCanceled({ event, container }: SubscriberArgs<{ id: string }>) {
  const orders = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: event.data.id }, { select: ["id", "status"] });
  const ids = orders
    .filter(({ status }) => allowedActions(sellerOrderStatusMachine, status).includes("cancel"))
    .map(({ id }) => id);
  if (ids.length > 0) {
    await moveSellerOrdersWorkflow(container).run({ input: { ids, action: "cancel", actor_type: "system" } });
  }
  await settleBankTransferWorkflow(container).run({ input: { order_id: event.data.id, status: "expired" } });
}

export const config: SubscriberConfig = { event: "order.canceled" };
