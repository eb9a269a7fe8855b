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

/**
 * Keeps a message between cooperative and buyer, and tells the other side by mail or WhatsApp.
 *
 * @throws RefusalError 409 `too_many_messages`
 */
export async function addOrderMessage(
  container: MedusaContainer,
  order: Pick<SellerOrderRecord, "id">,
  { body, channel }: { body: string; channel: "note" | "whatsapp" },
  actor: HistoryActor,
): Promise<MessageDetail> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  return container.resolve(Modules.LOCKING).execute([`messages:${order.id}`], async () => {
    const [, count] = await service.listAndCountSellerOrderMessages(
      { seller_order_id: order.id },
      { select: ["id"], take: 1 },
    );
    if (count >= MOST_MESSAGES) {
      throw new RefusalError(409, "too_many_messages", `At most ${MOST_MESSAGES} messages for one order`);
    }
    const created = await service.createSellerOrderMessages({
      seller_order_id: order.id,
      author_type: actor.actor_type === "producer" ? "producer" : "customer",
      author_id: actor.actor_id,
      author_name: actor.actor_name,
      on_behalf_of: actor.on_behalf_of,
      channel,
      body,
    });
    await sendOrderNotices(container, order.id);
    return messageView(created as unknown as Parameters<typeof messageView>[0]);
  });
}
