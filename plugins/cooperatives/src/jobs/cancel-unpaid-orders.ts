import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferModuleService } from "../modules/bank-transfer/service";
import { settleBankTransferWorkflow } from "../workflows/bank-transfer/settle-bank-transfer";

/** Orders that one run looks at; the rest wait for the next. */
const BATCH = 100;

/**
 * Cancels orders whose transfer did not arrive in time, so that their stock is for sale again. An order
 * that can't be cancelled any more (paid by hand, already cancelled) only has its transfer closed.
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
    const { errors } = await cancelOrderWorkflow(container).run({ input: { order_id }, throwOnError: false });
    if (errors?.length) {
      logger.warn(`unpaid order ${order_id} could not be cancelled: ${errors[0]?.error.message}`);
    }
    await settleBankTransferWorkflow(container).run({ input: { order_id, status: "expired" } });
  }
}

export const config = { name: "cancel-unpaid-orders", schedule: "*/15 * * * *" };
