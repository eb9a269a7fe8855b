import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type {
  AllocationChange,
  AllocationState,
  Decision,
  ShareRow,
} from "../../modules/allocation/allocation-state";
import { heldQuantity } from "../../modules/allocation/allocation-after";
import { proposedShares } from "./split";
import { moveShare } from "./share-event";

/** Takes work back that a member was offered or has accepted, with the reason; it can be shared again. */
export function withdrawShare(share: ShareRow, reason: string, decision: Decision): AllocationChange {
  const { status, event } = moveShare(share, "withdraw", decision, { quantity: heldQuantity(share), reason });
  return { shares: [{ id: share.id, status, reason }], events: [event] };
}

/** Gives up a part that nobody makes. The buyer's money for it is the seller order's business. */
export function reduceAllocation(
  state: AllocationState,
  { quantity, reason }: { quantity: number; reason: string },
  { actor }: Decision,
): AllocationChange {
  const { allocation } = state;
  if (quantity > allocation.missing_quantity) {
    throw new RefusalError(400, "more_than_missing", `quantity: at most ${allocation.missing_quantity}`, {
      field: "quantity",
      most: allocation.missing_quantity,
    });
  }
  return {
    removed_shares: proposedShares(state).map(({ id }) => id),
    allocation: { quantity: allocation.quantity - quantity },
    events: [
      {
        share_id: null,
        member_id: null,
        action: "reduce",
        from_status: allocation.status,
        to_status: allocation.status,
        quantity,
        reason,
        ...actor,
      },
    ],
  };
}

/**
 * Ends an allocation: its seller order was cancelled. Delivered and checked goods stay on record. Who has an offer
 * or has begun is to be told: `lessened_from` keeps what is taken from them until they are.
 */
export function cancelAllocation(
  state: AllocationState,
  reason: string | null,
  decision: Decision,
): AllocationChange {
  const { allocation, shares } = state;
  if (allocation.status === "cancelled" || allocation.status === "checked") return { events: [] };
  const open = shares.filter(({ status }) => ["proposed", "offered", "accepted"].includes(status));
  const moves = open.map((share) => ({
    id: share.id,
    lessened_from: share.lessened_from ?? (heldQuantity(share) || null),
    ...moveShare(share, "withdraw", decision, { quantity: share.quantity, reason }),
  }));
  return {
    shares: moves.map(({ id, status, lessened_from }) => ({ id, status, reason, lessened_from })),
    allocation: { status: "cancelled" },
    events: [
      ...moves.map(({ event }) => event),
      {
        share_id: null,
        member_id: null,
        action: "cancel",
        from_status: allocation.status,
        to_status: "cancelled",
        quantity: allocation.quantity,
        reason,
        ...decision.actor,
      },
    ],
  };
}
