import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { reconcilePayments } from "./settle/reconcile-payments";
import { closeBankTransferWorkflow } from "../bank-transfer/close-bank-transfer";
import { actOnSellerOrderWorkflow } from "./workflows/act-on-seller-order";

/**
 * Starts the countdown of an order's shares when all of its money has been captured; does nothing before that,
 * nor a second time.
 */
export async function paySellerOrders(container: MedusaContainer, orderId: string): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const shares = await service.listSellerOrders({ order_id: orderId }, { select: ["id", "status", "total"] });
  const waiting = shares.filter(({ status }) => status === "awaiting_payment");
  if (waiting.length === 0) return;
  const total = shares.reduce((sum, share) => sum + Number(share.total), 0);
  if ((await capturedOf(container, orderId)) < total) return;
  await reconcilePayments(container, orderId);
  await closeBankTransferWorkflow(container).run({ input: { order_id: orderId, status: "received" } });
  for (const { id } of waiting) {
    await actOnSellerOrderWorkflow(container).run({
      input: { id, cooperative_id: null, command: "pay", input: {}, actor: SYSTEM_ACTOR },
    });
  }
}

/** From the captures themselves: a process that is killed right after one has not summed them up yet. */
async function capturedOf(container: MedusaContainer, orderId: string): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.captured_at", "payment_collections.payments.captures.amount"],
    filters: { id: orderId },
  });
  const collections = (data[0]?.payment_collections ?? []) as unknown as ({
    payments: { captured_at: Date | null; captures: { amount: unknown }[] | null }[] | null;
  } | null)[];
  return (
    collections
      .flatMap((collection) => collection?.payments ?? [])
      // Without the date, the provider has not confirmed it.
      .flatMap(({ captured_at, captures }) => (captured_at ? (captures ?? []) : []))
      .reduce((sum, { amount }) => sum + Number(amount), 0)
  );
}
