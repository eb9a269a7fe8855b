import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferModuleService } from "../modules/bank-transfer/service";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { reconcilePayments } from "../seller-order/settle/reconcile-payments";
import { openBankTransfer } from "../workflows/bank-transfer/open-bank-transfer";
import { createSellerOrders } from "../workflows/seller-order/create-seller-orders";

/**
 * Does what was left to do for an order whose payment is authorised: its seller orders, its bank transfer, what it knows
 * of money, and the event that confirms it to the buyer, which may come twice and is heard once.
 */
export async function finishCheckout(
  container: MedusaContainer,
  cart_id: string,
  order_id: string,
): Promise<void> {
  const one = { select: ["id" as const], take: 1 };
  const [share] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, one);
  if (!share) await createSellerOrders.invoke({ order_id, cart_id }, { container });
  const [transfer] = await container
    .resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
    .listBankTransfers({ order_id }, one);
  if (!transfer) await openBankTransfer.invoke({ order_id, cart_id }, { container });
  await reconcilePayments(container, order_id);
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: OrderWorkflowEvents.PLACED, data: { id: order_id } });
}
