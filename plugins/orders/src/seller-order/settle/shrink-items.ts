import type { MedusaContainer } from "@medusajs/framework/types";
import { ChangeActionType, MedusaError, Modules } from "@medusajs/framework/utils";
import type { SellerOrderRecord } from "../seller-order-record";
import type { MedusaOrder } from "./medusa-order";

const NOTE = "seller order";

/**
 * Lowers the quantities of Medusa's order lines to what the cooperative will send, by a confirmed order change
 * (an order edit). Not Medusa's edit workflow: that deletes the reservations of a line and reserves anew, and
 * between the two somebody else can buy the goods (see `shrink-reservations.ts`).
 *
 * @throws MedusaError `conflict` while an operator edits the order in the admin
 */
export async function shrinkItems(
  container: MedusaContainer,
  order: SellerOrderRecord,
  medusa: MedusaOrder,
): Promise<void> {
  const updates = order.lines.flatMap((line) => {
    const item = medusa.items.find(({ id }) => id === line.order_line_item_id);
    const wanted = line.quantity - line.declined_quantity - line.cancelled_quantity;
    return item && item.quantity > wanted ? [{ id: item.id, from: item.quantity, quantity: wanted }] : [];
  });
  if (updates.length === 0) return;
  await dropStaleChange(container, order.order_id);
  const orders = container.resolve(Modules.ORDER);
  const change = await orders.createOrderChange({
    order_id: order.order_id,
    change_type: "edit",
    internal_note: NOTE,
    actions: updates.map(({ id, from, quantity }) => ({
      action: ChangeActionType.ITEM_UPDATE,
      details: { reference_id: id, quantity, quantity_diff: quantity - from },
    })),
  });
  await orders.confirmOrderChange({ id: change.id });
}

/** A change of ours that a killed process left open is in the way of the next; an operator's is not ours to drop. */
async function dropStaleChange(container: MedusaContainer, orderId: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const open = (await orders.listOrderChanges(
    { order_id: orderId, status: ["pending", "requested"] },
    { select: ["id", "internal_note"] },
  )) as unknown as { id: string; internal_note: string | null }[];
  if (open.some(({ internal_note }) => internal_note !== NOTE)) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "An operator is editing the order; try again later");
  }
  for (const { id } of open) await orders.cancelOrderChange(id);
}
