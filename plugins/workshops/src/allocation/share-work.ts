import type { SellerOrderFollower, SellerOrderWork } from "@pasar-sentra/orders/seller-order/followers";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import type { AllocationSummary } from "@pasar-sentra/wire/seller-order";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import { followSellerOrder } from "./follow-seller-order";
import { discardAllocations, openAllocations } from "./open-allocations";

/** Opens the sharing of an accepted order's work, and ends or lessens it when the order is cancelled. */
export const shareWork: SellerOrderFollower = {
  name: "allocation",
  act: async (container, { id, command, actor }) =>
    command === "accept" ? openAllocations(container, { seller_order_id: id, actor }) : [],
  undo: (container, done) => discardAllocations(container, done as string[]),
  async follow(container, id) {
    await openAllocations(container, { seller_order_id: id, actor: SYSTEM_ACTOR });
    await followSellerOrder(container, id);
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
