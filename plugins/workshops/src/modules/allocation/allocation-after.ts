import {
  type AllocationAction,
  type AllocationStatus,
  allocationStatusMachine,
} from "@pasar-sentra/wire/states/allocation-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import type { AllocationChange, AllocationRow, AllocationState, ShareRow } from "./allocation-state";

/** The part of a share that somebody makes, has made, or has made well; base units. */
export function heldQuantity(share: ShareRow): number {
  switch (share.status) {
    case "offered":
      return share.quantity;
    case "accepted":
      return share.quantity_accepted;
    case "delivered":
      return share.quantity_delivered;
    case "checked":
      return share.quantity_passed;
    default:
      return 0;
  }
}

const ACTION_TO: Record<Exclude<AllocationStatus, "proposed">, AllocationAction> = {
  offered: "offer",
  short: "fall_short",
  accepted: "fill",
  delivered: "deliver",
  checked: "check",
  cancelled: "cancel",
};

/**
 * The state after a change: totals and status follow from the shares alone, so they are always right.
 *
 * @throws RangeError when the shares would hold more than there is to make
 * @throws ForbiddenTransitionError when the machine does not allow what the shares amount to
 */
export function allocationAfter(state: AllocationState, change: AllocationChange): AllocationState {
  const removed = new Set(change.removed_shares ?? []);
  const patches = new Map((change.shares ?? []).map((patch) => [patch.id, patch]));
  const shares = [...state.shares, ...(change.new_shares ?? [])]
    .filter(({ id }) => !removed.has(id))
    .map((share) => ({ ...share, ...patches.get(share.id) }));
  const changed = { ...state.allocation, ...change.allocation };
  const held = shares.reduce((sum, share) => sum + heldQuantity(share), 0);
  if (held > changed.quantity) {
    throw new RangeError(`shares hold ${held} of ${changed.quantity}`);
  }
  const allocation = withoutSurplus(changed, changed.quantity - held);
  const missing_quantity = allocation.quantity - held;
  const status = statusOf(allocation, shares, missing_quantity);
  if (status !== state.allocation.status && status !== "proposed") {
    nextState(allocationStatusMachine, state.allocation.status, ACTION_TO[status]);
  }
  return { allocation: { ...allocation, missing_quantity, status }, shares };
}

/** What falls away of a surplus (taken back, brought short, rejected) is wanted by nobody and not made again. */
function withoutSurplus(allocation: AllocationRow, missing: number): AllocationRow {
  const unwanted = Math.min(allocation.surplus_quantity, missing);
  return {
    ...allocation,
    quantity: allocation.quantity - unwanted,
    surplus_quantity: allocation.surplus_quantity - unwanted,
  };
}

function statusOf(allocation: AllocationRow, shares: readonly ShareRow[], missing: number): AllocationStatus {
  if (allocation.status === "cancelled" || allocation.quantity === 0) return "cancelled";
  if (shares.some(({ status }) => status === "offered")) return "offered";
  if (allocation.round === 0) return "proposed";
  if (missing > 0) return "short";
  const held = shares.filter((share) => heldQuantity(share) > 0);
  if (held.every(({ status }) => status === "checked")) return "checked";
  if (held.every(({ status }) => status === "checked" || status === "delivered")) return "delivered";
  return "accepted";
}
