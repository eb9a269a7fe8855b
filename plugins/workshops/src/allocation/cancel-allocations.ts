import type { MedusaContainer } from "@medusajs/framework/types";
import { ALLOCATION_MODULE } from "../modules/allocation";
import { MOST_CART_LINES } from "@pasar-sentra/wire/cart-limits";
import type { AllocationModuleService } from "../modules/allocation/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import { changeAllocationWorkflow } from "./change-allocation";

export interface CancelAllocationsInput {
  seller_order_id: string;
  reason: string | null;
  actor: HistoryActor;
}

/** Ends the work of a seller order that was cancelled: open shares are taken back. A second call changes nothing. */
export async function cancelAllocations(
  container: MedusaContainer,
  { seller_order_id, reason, actor }: CancelAllocationsInput,
): Promise<void> {
  const allocations = await container
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocations(
      { seller_order_id, status: { $nin: ["cancelled", "checked"] } },
      { select: ["id", "cooperative_id"], take: MOST_CART_LINES, order: { id: "ASC" } },
    );
  for (const { id, cooperative_id } of allocations) {
    await changeAllocationWorkflow(container).run({
      input: { id, cooperative_id, command: { type: "cancel", reason }, actor },
    });
  }
}
