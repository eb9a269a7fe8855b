import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { deleteReservationsWorkflow, updateReservationsWorkflow } from "@medusajs/medusa/core-flows";
import type { SellerOrderRecord } from "../seller-order-record";
import type { MedusaOrder } from "./medusa-order";

/**
 * Lets go of the stock that will not be sent; only ever downwards, so that nobody is oversold. What Medusa has
 * fulfilled is off its reservations already. Goods made to order have none.
 */
export async function shrinkReservations(
  container: MedusaContainer,
  order: SellerOrderRecord,
  medusa: MedusaOrder,
): Promise<void> {
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: order.lines.map(({ order_line_item_id }) => order_line_item_id) });
  const wanted = reservations.map((reservation) => {
    const line = order.lines.find(
      ({ order_line_item_id }) => order_line_item_id === reservation.line_item_id,
    );
    const item = medusa.items.find(({ id }) => id === reservation.line_item_id);
    const each = item?.variant?.inventory_items.find(
      ({ inventory_item_id }) => inventory_item_id === reservation.inventory_item_id,
    )?.required_quantity;
    const units = line ? unitsToReserve(order, line) : 0;
    return { id: reservation.id, has: Number(reservation.quantity), quantity: units * Number(each ?? 1) };
  });
  const empty = wanted.filter(({ quantity }) => quantity <= 0).map(({ id }) => id);
  const smaller = wanted.filter(({ has, quantity }) => quantity > 0 && quantity < has);
  if (empty.length > 0) await deleteReservationsWorkflow(container).run({ input: { ids: empty } });
  if (smaller.length > 0) {
    const updates = smaller.map(({ id, quantity }) => ({ id, quantity }));
    await updateReservationsWorkflow(container).run({ input: { updates } });
  }
}

/** What is to be sent and not in a parcel that Medusa has fulfilled. */
function unitsToReserve(order: SellerOrderRecord, line: SellerOrderRecord["lines"][number]): number {
  const fulfilled = order.parcels
    .filter(({ fulfillment_id }) => fulfillment_id)
    .flatMap(({ lines }) => lines)
    .filter(({ seller_order_line_id }) => seller_order_line_id === line.id)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return line.quantity - line.declined_quantity - line.cancelled_quantity - fulfilled;
}
