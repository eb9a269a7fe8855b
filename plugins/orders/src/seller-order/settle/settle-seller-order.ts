import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { hearFollowers } from "../hear-followers";
import { sendOrderNotices } from "../notices/send-order-notices";
import { loadSellerOrder, type SellerOrderRecord } from "../seller-order-record";
import { fulfilParcels } from "./fulfil-parcels";
import { loadMedusaOrder } from "./medusa-order";
import { payRefunds } from "./pay-refunds";
import { receiveReturns } from "./receive-returns";
import { shrinkItems } from "./shrink-items";
import { shrinkReservations } from "./shrink-reservations";
import { stockLocationOf } from "./stock-location-of";

/**
 * Makes Medusa's order, its stock and its payment, what the buyer was told, and the followers catch up with a seller order.
 *
 * An action first writes our own row, in one transaction, marked `is_unsettled` and `is_unheard`; this comes after it. It
 * compares and mends, and does only what is missing, so that it can be repeated after a crash at any point: by
 * the action that is asked for again, or by the job that looks for such orders. One at a time for all
 * shares of a Medusa order, since Medusa keeps one open change for each order.
 *
 * @param isFinal whether the action stands even if Medusa refuses it; then the followers hear of it all the same
 * @throws what Medusa refuses; the order stays unsettled then
 */
export async function settleSellerOrder(
  container: MedusaContainer,
  id: string,
  isFinal = true,
): Promise<void> {
  const first = await loadSellerOrder(container, id, null);
  if (!first || !isWaiting(first)) return;
  await container.resolve(Modules.LOCKING).execute([`settle:${first.order_id}`], async () => {
    const order = await loadSellerOrder(container, id, null);
    if (!order || !isWaiting(order)) return;
    const refused = order.is_unsettled ? await refusalOf(() => followInMedusa(container, order)) : null;
    if (refused && !isFinal) throw refused.error;
    // Settling is a change, too: what is heard is compared with the order as it is now.
    const version = order.version + (order.is_unsettled && !refused ? 1 : 0);
    if (order.is_unheard) await hearFollowers(container, { id, version, heard: order.heard });
    if (refused) throw refused.error;
  });
}

function isWaiting({ is_unsettled, is_unheard }: SellerOrderRecord): boolean {
  return is_unsettled || is_unheard;
}

async function refusalOf(work: () => Promise<void>): Promise<{ error: unknown } | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return { error };
  }
}

async function followInMedusa(container: MedusaContainer, order: SellerOrderRecord): Promise<void> {
  const medusa = await loadMedusaOrder(container, order.order_id);
  if (medusa.status !== "canceled") {
    await shrinkItems(container, order, medusa);
    await shrinkReservations(container, order, medusa);
    await fulfilParcels(container, order, medusa);
    await receiveReturns(container, order, medusa, await stockLocationOf(container, order.cooperative_id));
  }
  await payRefunds(container, order);
  await sendOrderNotices(container, order.id);
  await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).writeChange({
    id: order.id,
    seen_version: order.version,
    order: { is_unsettled: false },
    transitions: [],
  });
}
