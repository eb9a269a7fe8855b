import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { sellerOrderMessage } from "./seller-order-messages";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { receiptToken } from "../../receipt/receipt-token";
import { loadSellerOrder, type SellerOrderRecord } from "../seller-order-record";
import { type OrderNotice, orderNotices, type TransitionRow } from "./order-notices";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

const MOST_TRANSITIONS = 1_000;
const MOST_NOTICES = 1_000;

interface Reader {
  to: string;
  channel: "email" | "whatsapp";
  locale: Locale;
  link: string;
}

/** Sends what should have been said by now and was not; each message once, by its idempotency key. */
export async function sendOrderNotices(container: MedusaContainer, id: string): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const all = { take: MOST_TRANSITIONS, order: { id: "ASC" } } as const;
  const [transitions, messages] = await Promise.all([
    service.listSellerOrderTransitions({ seller_order_id: id }, all),
    service.listSellerOrderMessages({ seller_order_id: id }, all),
  ]);
  // After its history: an order that is older than what it has gone through would be told wrongly.
  const order = await loadSellerOrder(container, id, null);
  if (!order) return;
  const due = await unsent(
    container,
    id,
    orderNotices(order, transitions as unknown as TransitionRow[], messages),
  );
  if (due.length === 0) return;
  const { buyer, cooperative, name } = await readersOf(container, order);
  for (const notice of due) {
    const reader = notice.to === "buyer" ? buyer : cooperative;
    if (reader) await send(container, order, name, notice, reader);
  }
}

/** Failed ones too: Medusa tries a notification again whose key it knows as failed. */
async function unsent(
  container: MedusaContainer,
  orderId: string,
  notices: OrderNotice[],
): Promise<OrderNotice[]> {
  if (notices.length === 0) return [];
  const sent = (await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ resource_id: orderId }, { take: MOST_NOTICES })) as unknown as {
    idempotency_key: string | null;
    status: string;
  }[];
  const keys = new Set(
    sent.filter(({ status }) => status !== "failure").map(({ idempotency_key }) => idempotency_key),
  );
  return notices.filter(({ key }) => !keys.has(key));
}

async function send(
  container: MedusaContainer,
  order: SellerOrderRecord,
  cooperative: string,
  notice: OrderNotice,
  reader: Reader,
): Promise<void> {
  const message = sellerOrderMessage(notice.name, reader.locale, {
    number: order.number,
    cooperative,
    link: reader.link,
    reason: notice.reason ?? null,
    refund: notice.refund ?? 0,
    ready_on: order.promised_on,
    courier: notice.courier ?? null,
    tracking_number: notice.tracking_number ?? null,
    subject: notice.subject ?? null,
    total: order.total,
    accept_by: order.accept_by,
    body: notice.body ?? null,
    author: notice.author ?? null,
  });
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: reader.to,
    channel: reader.channel,
    template: `seller-order-${notice.name.replaceAll("_", "-")}`,
    idempotency_key: notice.key,
    content: { subject: message.subject, text: message.text },
    data: { ...message },
    resource_id: order.id,
    resource_type: "seller_order",
    trigger_type: "seller_order",
  });
}

async function readersOf(container: MedusaContainer, order: SellerOrderRecord) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: orders }, { data: cooperatives }] = await Promise.all([
    query.graph({ entity: "order", fields: ["email", "locale"], filters: { id: order.order_id } }),
    query.graph({
      entity: "cooperative",
      fields: ["legal_name", "whatsapp"],
      filters: { id: order.cooperative_id },
    }),
  ]);
  const { receiptSecret } = foundationOptions(container);
  const locale: Locale = orders[0]?.locale === "en-US" ? "en-US" : "id-ID";
  const kunci = receiptToken(order.order_id, receiptSecret);
  const { email } = orders[0] ?? {};
  const whatsapp = cooperatives[0]?.whatsapp;
  const buyer: Reader | null = email
    ? {
        to: email,
        channel: "email",
        locale,
        link: shopLink(container, locale, "order", { id: order.order_id }, { kunci }),
      }
    : null;
  const cooperative: Reader | null = whatsapp
    ? {
        to: whatsapp,
        channel: "whatsapp",
        locale: "id-ID",
        link: shopLink(container, "id-ID", "producerOrder", { id: order.id }),
      }
    : null;
  return { buyer, cooperative, name: cooperatives[0]?.legal_name ?? "" };
}
