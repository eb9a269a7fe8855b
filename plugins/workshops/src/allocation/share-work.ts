import type { SellerOrderFollower, SellerOrderWork } from "@pasar-sentra/orders/seller-order/followers";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { AllocationSummary } from "@pasar-sentra/wire/seller-order";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import { followSellerOrder } from "./follow-seller-order";
import { discardAllocations, openAllocations } from "./open-allocations";

/** Actions after which there is less to make. */
const LESSENING = new Set(["cancel", "cancel_part", "cancel_rest", "cancel_with_order"]);

/** Opens the sharing of an accepted order's work, and ends or lessens it when the order is cancelled. */
export const shareWork: SellerOrderFollower = {
  name: "allocation",
  act: async (container, { id, command, actor }) =>
    command === "accept" ? openAllocations(container, { seller_order_id: id, actor }) : [],
  undo: (container, done) => discardAllocations(container, done as string[]),
  async follow(container, { action, seller_order_id, ...transition }) {
    if (action === "accept") {
      const { actor_id, actor_name, on_behalf_of } = transition;
      const actor_type = transition.actor_type as HistoryActor["actor_type"];
      const actor = { actor_type, actor_id, actor_name, on_behalf_of };
      await openAllocations(container, { seller_order_id, actor });
    }
    if (LESSENING.has(action)) await followSellerOrder(container, seller_order_id);
  },
};

/** The shared work of an order, for its page. */
export const sharedWork: SellerOrderWork = {
  name: "allocation",
  async summaries(container, id) {
    const rows = await container
      .resolve<AllocationModuleService>(ALLOCATION_MODULE)
      .listAllocations({ seller_order_id: id }, { order: { id: "ASC" } });
    return rows.map(({ id, title, variant_title, unit, quantity, missing_quantity, from_stock }) => ({
      ...{ id, title, variant_title, quantity, missing_quantity, from_stock },
      unit: unit as AllocationSummary["unit"],
    }));
  },
};
