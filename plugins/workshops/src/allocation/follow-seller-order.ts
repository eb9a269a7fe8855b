import type { MedusaContainer } from "@medusajs/framework/types";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { MOST_CART_LINES } from "@pasar-sentra/wire/cart-limits";
import { wantedQuantity } from "@pasar-sentra/orders/seller-order/line-quantities";
import { changeAllocationWorkflow } from "./change-allocation";
import { cancelAllocations } from "./cancel-allocations";

/**
 * Makes the members' work follow what was cancelled of a seller order: all of it, or a part of its lines. Computed
 * from what the buyer still wants, so a second call, or one at the same moment, changes nothing.
 */
export async function followSellerOrder(container: MedusaContainer, id: string): Promise<void> {
  const orders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [order] = await orders.listSellerOrders({ id }, { relations: ["lines"], take: 1 });
  if (!order) return;
  if (order.status === "cancelled") {
    await cancelAllocations(container, {
      seller_order_id: id,
      reason: await reasonOf(orders, id),
      actor: SYSTEM_ACTOR,
    });
    return;
  }
  const wanted = new Map(order.lines.map((line) => [line.id, wantedQuantity(line)]));
  const allocations = await container
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocations(
      { seller_order_id: id, status: { $ne: "cancelled" } },
      { take: MOST_CART_LINES, order: { id: "ASC" } },
    );
  const tooLarge = allocations.filter(
    ({ seller_order_line_id, quantity, surplus_quantity }) =>
      quantity - surplus_quantity > (wanted.get(seller_order_line_id) ?? 0),
  );
  if (tooLarge.length === 0) return;
  const reason = await reasonOf(orders, id);
  for (const { id: allocation_id, cooperative_id, seller_order_line_id } of tooLarge) {
    const ordered = wanted.get(seller_order_line_id) ?? 0;
    await changeAllocationWorkflow(container).run({
      input: {
        id: allocation_id,
        cooperative_id,
        command: { type: "follow", ordered, reason },
        actor: SYSTEM_ACTOR,
      },
    });
  }
}

/** Why the latest cancellation of the order was made, in the words of who made it. */
async function reasonOf(orders: SellerOrderModuleService, id: string): Promise<string | null> {
  const [last] = await orders.listSellerOrderTransitions(
    { seller_order_id: id, action: ["cancel", "cancel_part", "cancel_rest", "cancel_with_order"] },
    { take: 1, order: { id: "DESC" } },
  );
  return last?.reason ?? null;
}
