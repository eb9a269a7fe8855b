import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { sellerOrderStatusMachine } from "@pasar-sentra/wire/states/seller-order-status";
import { allowedActions } from "@pasar-sentra/wire/state-machine";
import { closeBankTransferWorkflow } from "../bank-transfer/close-bank-transfer";
import { actOnSellerOrderWorkflow } from "../seller-order/workflows/act-on-seller-order";

/** A cancelled order takes with it the shares that can still be cancelled, and frees its transfer amount. */
export default async function orderCanceled({ event, container }: SubscriberArgs<{ id: string }>) {
  const orders = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: event.data.id }, { select: ["id", "status"] });
  for (const { id, status } of orders) {
    if (!allowedActions(sellerOrderStatusMachine, status).includes("cancel")) continue;
    await actOnSellerOrderWorkflow(container).run({
      input: { id, cooperative_id: null, command: "cancel_with_order", input: {}, actor: SYSTEM_ACTOR },
    });
  }
  await closeBankTransferWorkflow(container).run({ input: { order_id: event.data.id, status: "expired" } });
}

export const config: SubscriberConfig = { event: "order.canceled" };
