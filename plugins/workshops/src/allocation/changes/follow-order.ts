import type {
  AllocationChange,
  AllocationState,
  Decision,
  NewEvent,
  ShareRow,
} from "../../modules/allocation/allocation-state";
import { heldQuantity } from "../../modules/allocation/allocation-after";
import { moveShare } from "./share-event";
import { proposedShares } from "./split";
import { takeBack } from "./take-back";

export interface FollowInput {
  /** What the buyer still wants of the line: accepted less cancelled, base units. */
  ordered: number;
  /** Why the buyer's or cooperative's cancellation was made. */
  reason: string | null;
}

/**
 * Lowers the work to what the buyer still wants, after a part of the order was cancelled: first what has no maker,
 * then the proposal and the offers without an answer, latest first. What members have accepted, brought or had
 * checked is left with them: it is written into the history as a surplus. Never raises anything, and does
 * nothing when the work has followed already.
 */
export function followOrder(
  state: AllocationState,
  { ordered, reason }: FollowInput,
  decision: Decision,
): AllocationChange {
  const { allocation, shares } = state;
  const surplusBefore = allocation.surplus_quantity;
  if (allocation.status === "cancelled" || allocation.quantity - surplusBefore <= ordered) {
    return { events: [] };
  }
  const offered = shares.filter(({ status }) => status === "offered");
  const waiting = sumOf(offered);
  const firm = shares.reduce((sum, share) => sum + heldQuantity(share), 0) - waiting;
  const quantity = Math.max(ordered, firm);
  const surplus_quantity = quantity - ordered;
  const { offers, offersTaken } = lessenOffers(
    offered,
    firm + waiting - quantity,
    allocation.unit_size,
    reason,
    decision,
  );
  const missing = quantity - firm - (waiting - offersTaken);
  const proposal = lessenProposal(proposedShares(state), missing, allocation.unit_size);
  return {
    removed_shares: proposal.removed,
    shares: [...offers.map(({ patch }) => patch), ...proposal.shares],
    allocation: { quantity, surplus_quantity },
    events: [
      ...offers.map(({ event }) => event),
      ...ownEvents(state, "follow", allocation.quantity - quantity, reason, decision),
      ...ownEvents(state, "surplus", surplus_quantity - surplusBefore, reason, decision),
    ],
  };
}

type SharePatch = { id: string } & Partial<ShareRow>;

/** Offers that are taken back altogether are withdrawn; one may stay with less. The members are told of both. */
function lessenOffers(
  offered: readonly ShareRow[],
  over: number,
  unitSize: number,
  reason: string | null,
  decision: Decision,
): { offers: { patch: SharePatch; event: NewEvent }[]; offersTaken: number } {
  const taken = takeBack(offered, over, unitSize);
  const offers = taken.map(({ share, quantity }) => {
    const lessened_from = share.lessened_from ?? share.quantity;
    if (quantity === share.quantity) {
      const { status, event } = moveShare(share, "withdraw", decision, { quantity, reason });
      return { patch: { id: share.id, status, reason, lessened_from }, event };
    }
    const { id, member_id, status } = share;
    const about = { share_id: id, member_id, from_status: status, to_status: status, quantity, reason };
    return {
      patch: { id, quantity: share.quantity - quantity, lessened_from },
      event: { ...about, action: "lessen" as const, ...decision.actor },
    };
  });
  return { offers, offersTaken: sumOf(taken) };
}

/** Nobody has been told of a proposal: it just shrinks to what is still missing. */
function lessenProposal(
  proposed: readonly ShareRow[],
  missing: number,
  unitSize: number,
): { removed: string[]; shares: SharePatch[] } {
  const taken = takeBack(proposed, sumOf(proposed) - missing, unitSize);
  const isRemoved = ({ share, quantity }: (typeof taken)[number]) => share.quantity === quantity;
  return {
    removed: taken.filter(isRemoved).map(({ share }) => share.id),
    shares: taken
      .filter((one) => !isRemoved(one))
      .map(({ share, quantity }) => ({ id: share.id, quantity: share.quantity - quantity })),
  };
}

function ownEvents(
  { allocation }: AllocationState,
  action: "follow" | "surplus",
  quantity: number,
  reason: string | null,
  { actor }: Decision,
): NewEvent[] {
  if (quantity <= 0) return [];
  const { status } = allocation;
  const about = { share_id: null, member_id: null, from_status: status, to_status: status, quantity, reason };
  return [{ ...about, action, ...actor }];
}

function sumOf(rows: readonly { quantity: number }[]): number {
  return rows.reduce((sum, { quantity }) => sum + quantity, 0);
}
