import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { paymentStatus } from "../receipt/payment-status";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferModuleService } from "../modules/bank-transfer/service";
import { closeBankTransferWorkflow } from "../bank-transfer/close-bank-transfer";

/** Orders that one run looks at; the rest wait for the next. */
const BATCH = 100;

/**
 * Cancels orders whose transfer did not arrive in time, so that their stock is for sale again. Money that
 * was captured counts, even when a crash lost the event that closes the transfer: such an order is never
 * cancelled. One that can't be cancelled any more only has its transfer closed.
 */
export default async function cancelUnpaidOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const overdue = await container
    .resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
    .listBankTransfers(
      { status: "awaiting", expires_at: { $lt: new Date() } },
      { select: ["id", "order_id"], take: BATCH, order: { expires_at: "ASC" } },
    );
  for (const { order_id } of overdue) {
    if (await isPaid(container, order_id)) {
      await closeBankTransferWorkflow(container).run({ input: { order_id, status: "received" } });
      continue;
    }
    const { errors } = await cancelOrderWorkflow(container).run({ input: { order_id }, throwOnError: false });
    if (errors?.length) {
      logger.warn(`unpaid order ${order_id} could not be cancelled: ${errors[0]?.error.message}`);
    }
    await closeBankTransferWorkflow(container).run({ input: { order_id, status: "expired" } });
  }
}

async function isPaid(container: MedusaContainer, id: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["status", "payment_collections.captured_amount", "payment_collections.refunded_amount"],
    filters: { id },
  });
  const order = data[0] as unknown as Parameters<typeof paymentStatus>[0] | undefined;
  return order !== undefined && !["awaiting", "cancelled"].includes(paymentStatus(order));
}

export const config = { name: "cancel-unpaid-orders", schedule: "*/15 * * * *" };
