import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferModuleService } from "../modules/bank-transfer/service";
import { orderPlacedMessage } from "../seller-order/notices/order-placed-message";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { ordersOptions } from "../orders-options";
import { receiptToken } from "../receipt/receipt-token";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

/** Confirms the order by mail, with the signed link. The idempotency key keeps a repeated event silent. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>) {
  const id = event.data.id;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["email", "display_id", "locale"],
    filters: { id },
  });
  const order = data[0];
  if (!order?.email) return;
  const { receiptSecret } = foundationOptions(container);
  const { bankTransfer } = ordersOptions(container);
  const [transfer] = await container
    .resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
    .listBankTransfers({ order_id: id }, { take: 1 });
  const locale: Locale = order.locale === "en-US" ? "en-US" : "id-ID";
  const message = orderPlacedMessage(locale, {
    display_id: Number(order.display_id),
    amount: transfer ? Number(transfer.amount) : null,
    bank_name: bankTransfer.bankName,
    account_number: bankTransfer.accountNumber,
    account_holder: bankTransfer.accountHolder,
    expires_at: transfer ? new Date(transfer.expires_at) : null,
    link: shopLink(container, locale, "order", { id }, { kunci: receiptToken(id, receiptSecret) }),
  });
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: order.email,
    channel: "email",
    template: "order-placed",
    idempotency_key: `order-placed:${id}`,
    content: { subject: message.subject, text: message.text },
    data: message as unknown as Record<string, unknown>,
    resource_id: id,
    resource_type: "order",
    trigger_type: "order.placed",
  });
}

export const config: SubscriberConfig = { event: "order.placed" };
