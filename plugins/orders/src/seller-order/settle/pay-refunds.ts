import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import type { RefundRecord, SellerOrderRecord } from "../seller-order-record";
import { loadMedusaOrder, type MedusaOrder } from "./medusa-order";
import { reconcilePayments, writeOffRefunded } from "./reconcile-payments";

type Payment = MedusaOrder["payment_collections"][number]["payments"][number];

/**
 * Gives owed money back through Medusa. A refund carries the id of its row in its note, so that one which was
 * paid just before a crash is found and not paid again; what Medusa had not booked of it yet is booked then.
 *
 * @throws MedusaError when the provider refuses; the row stays owed and is tried again later
 */
export async function payRefunds(container: MedusaContainer, order: SellerOrderRecord): Promise<void> {
  for (const refund of order.refunds) {
    if (refund.status === "paid") continue;
    const { payment_collections } = await loadMedusaOrder(container, order.order_id);
    const payments = payment_collections.flatMap((collection) => collection.payments ?? []);
    const found = paidRefund(payments, refund) ?? (await pay(container, payments, refund));
    if (found) {
      await reconcilePayments(container, order.order_id);
      await writeOffRefunded(container, order.order_id);
    }
    await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).updateSellerOrderRefunds({
      id: refund.id,
      status: "paid",
      refund_id: found,
      paid_at: new Date(),
    });
  }
}

function paidRefund(payments: readonly Payment[], refund: RefundRecord): string | undefined {
  return payments.flatMap(({ refunds }) => refunds ?? []).find(({ note }) => note === noteOf(refund))?.id;
}

/** From the payment with enough left; an order of ours has one. */
async function pay(
  container: MedusaContainer,
  payments: readonly Payment[],
  refund: RefundRecord,
): Promise<string | null> {
  const payment = payments.find((candidate) => leftOf(candidate) >= refund.amount);
  if (!payment) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Refund ${refund.id} of ${refund.amount} rupiah exceeds what is left of the payment`,
    );
  }
  await refundPaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: refund.amount, note: noteOf(refund) },
  });
  return null;
}

function leftOf({ captures, refunds }: Payment): number {
  const sum = (rows: { amount: unknown }[] | undefined) =>
    (rows ?? []).reduce((total, { amount }) => total + Number(amount), 0);
  return sum(captures) - sum(refunds);
}

function noteOf({ id }: RefundRecord): string {
  return `seller-order-refund:${id}`;
}
