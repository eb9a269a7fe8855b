import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { MessageDetail } from "@pasar-sentra/wire/seller-order";
import { sendOrderNotices } from "./notices/send-order-notices";
import type { SellerOrderRecord } from "./seller-order-record";
import { messageView } from "./view/seller-order-detail";

/** Most messages about one order. */
const MOST_MESSAGES = 200;

interface NewMessage {
  body: string;
  channel: "note" | "whatsapp";
  /** The author's own name for this request: under it, the message is kept once. */
  request_key?: string | null;
}

/**
 * Keeps a message between cooperative and buyer, and tells the other side by mail or WhatsApp.
 *
 * @throws RefusalError 409 `too_many_messages`
 */
export async function addOrderMessage(
  container: MedusaContainer,
  order: Pick<SellerOrderRecord, "id">,
  message: NewMessage,
  actor: HistoryActor,
): Promise<MessageDetail> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  return container.resolve(Modules.LOCKING).execute([`messages:${order.id}`], async () => {
    const kept =
      (await keptBefore(service, order.id, message, actor)) ??
      (await keepMessage(service, order.id, message, actor));
    await sendOrderNotices(container, order.id);
    return messageView(kept as Parameters<typeof messageView>[0]);
  });
}

/** What this very request had written before its process died. */
async function keptBefore(
  service: SellerOrderModuleService,
  seller_order_id: string,
  { request_key }: NewMessage,
  { actor_id }: HistoryActor,
): Promise<unknown> {
  if (!request_key || !actor_id) return undefined;
  const filters = { seller_order_id, author_id: actor_id, request_key };
  return (await service.listSellerOrderMessages(filters, { take: 1 }))[0];
}

async function keepMessage(
  service: SellerOrderModuleService,
  seller_order_id: string,
  { body, channel, request_key = null }: NewMessage,
  actor: HistoryActor,
): Promise<unknown> {
  const [, count] = await service.listAndCountSellerOrderMessages(
    { seller_order_id },
    { select: ["id"], take: 1 },
  );
  if (count >= MOST_MESSAGES) {
    throw new RefusalError(409, "too_many_messages", `At most ${MOST_MESSAGES} messages for one order`);
  }
  return service.createSellerOrderMessages({
    seller_order_id,
    author_type: actor.actor_type === "producer" ? "producer" : "customer",
    author_id: actor.actor_id,
    author_name: actor.actor_name,
    on_behalf_of: actor.on_behalf_of,
    channel,
    body,
    request_key,
  });
}
