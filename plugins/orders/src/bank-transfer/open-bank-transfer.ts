import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferModuleService } from "../modules/bank-transfer/service";
import { ordersOptions } from "../orders-options";
import type { CompletionStep } from "../checkout/placement";
import { uniqueCodes } from "./unique-code";
import { wholeRupiah } from "@pasar-sentra/foundation/money/whole-rupiah";

/** Medusa's provider for payments that people confirm: here, a bank transfer. */
export const BANK_TRANSFER_PROVIDER = "pp_system_default";

/**
 * Opens the transfer that pays an order, where that is how it is paid, with an amount that no other open transfer has. Two orders that pick the same code at once meet the unique index
 * on the amount; the later one tries the next code.
 */
export const openBankTransfer: CompletionStep = {
  name: "bank-transfer",
  async isDone(container, orderId) {
    if ((await transfersOf(container, orderId)).length > 0) return true;
    return (await paidByTransfer(container, orderId)) === null;
  },
  async place(container, { order_id }) {
    const order = await paidByTransfer(container, order_id);
    if (!order) return;
    const service = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE);
    const expires_at = new Date(Date.now() + ordersOptions(container).bankTransfer.expiryHours * 3_600_000);
    for (const unique_code of uniqueCodes(order.display_id)) {
      const amount = order.total + unique_code;
      const taken = await service.listBankTransfers(
        { amount, status: "awaiting" },
        { select: ["id"], take: 1 },
      );
      if (taken.length > 0) continue;
      try {
        await service.createBankTransfers({
          order_id,
          order_total: order.total,
          unique_code,
          amount,
          expires_at,
        });
        return;
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    }
    throw new MedusaError(MedusaError.Types.CONFLICT, "All transfer codes for this amount are in use");
  },
  async undo(container, orderId) {
    const open = await transfersOf(container, orderId);
    if (open.length === 0) return;
    await container
      .resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
      .deleteBankTransfers(open.map(({ id }) => id));
  },
};

function transfersOf(container: MedusaContainer, order_id: string) {
  return container
    .resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
    .listBankTransfers({ order_id }, { select: ["id"] });
}

async function paidByTransfer(container: MedusaContainer, orderId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["display_id", "total", "payment_collections.payment_sessions.provider_id"],
    filters: { id: orderId },
  });
  const order = data[0];
  const collections = (order?.payment_collections ?? []) as {
    payment_sessions?: { provider_id: string }[];
  }[];
  const sessions = collections.flatMap(({ payment_sessions }) => payment_sessions ?? []);
  if (!order || !sessions.some(({ provider_id }) => provider_id === BANK_TRANSFER_PROVIDER)) return null;
  return { display_id: Number(order.display_id), total: wholeRupiah(order.total) };
}

/** Medusa reports a broken unique index as "… already exists." */
function isTaken(error: unknown): boolean {
  return error instanceof Error && /already exists/i.test(error.message);
}
