import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { sellerOrderFollowers } from "../followers";
import { sendOrderNotices } from "../notices/send-order-notices";
import { loadSellerOrder } from "../seller-order-record";
import { fulfilParcels } from "./fulfil-parcels";
import { loadMedusaOrder } from "./medusa-order";
import { payRefunds } from "./pay-refunds";
import { receiveReturns } from "./receive-returns";
import { shrinkItems } from "./shrink-items";
import { shrinkReservations } from "./shrink-reservations";
import { stockLocationOf } from "./stock-location-of";

/**
 * Makes the members' work, Medusa's order, its stock and its payment, and what the buyer was told, follow a
 * seller order.
 *
 * An action first writes our own row, in one transaction, marked `is_unsettled`; this comes after it. It
 * compares and mends, and does only what is missing, so that it can be repeated after a crash at any point: by
 * the action that is asked for again, or by the job that looks for unsettled orders. One at a time for all
 * shares of a Medusa order, since Medusa keeps one open change for each order.
 *
 * @throws what Medusa refuses; the order stays unsettled then
 */
export async function settleSellerOrder(container: MedusaContainer, id: string): Promise<void> {
  const first = await loadSellerOrder(container, id, null);
  if (!first?.is_unsettled) return;
  await container.resolve(Modules.LOCKING).execute([`settle:${first.order_id}`], async () => {
    const order = await loadSellerOrder(container, id, null);
    if (!order?.is_unsettled) return;
    const medusa = await loadMedusaOrder(container, order.order_id);
    if (medusa.status !== "canceled") {
      await shrinkItems(container, order, medusa);
      await shrinkReservations(container, order, medusa);
      await fulfilParcels(container, order, medusa);
      await receiveReturns(container, order, medusa, await stockLocationOf(container, order.cooperative_id));
    }
    await payRefunds(container, order);
    await sendOrderNotices(container, order.id);
    for (const follower of sellerOrderFollowers.all()) await follower.follow?.(container, order.id);
    await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).writeChange({
      id,
      seen_version: order.version,
      order: { is_unsettled: false },
      transitions: [],
    });
  });
}
