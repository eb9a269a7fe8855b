import type { AllocationState, ShareRow } from "../modules/allocation/allocation-state";
import { type TakenBack, takeBack } from "./changes/take-back";
import { heldQuantity } from "../modules/allocation/allocation-after";

const FIRM: readonly ShareRow["status"][] = ["accepted", "delivered", "checked"];

/**
 * Whose work nobody buys any more, since a part of the order was cancelled after members had taken it on. Adds up
 * to the allocation's surplus exactly; as with offers, who was asked last has it.
 */
export function surplusByShare({ allocation, shares }: AllocationState): TakenBack[] {
  const firm = shares
    .filter(({ status }) => FIRM.includes(status))
    .map((share) => ({ ...share, quantity: heldQuantity(share) }));
  return takeBack(firm, allocation.surplus_quantity, allocation.unit_size);
}
