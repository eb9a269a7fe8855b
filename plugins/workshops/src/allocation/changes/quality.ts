import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type {
  AllocationChange,
  Decision,
  NewEvent,
  ShareRow,
} from "../../modules/allocation/allocation-state";
import { moveShare } from "./share-event";

/** A member has brought goods; fewer than accepted leaves the rest to be shared again. */
export function deliverShare(share: ShareRow, quantity: number, decision: Decision): AllocationChange {
  const { status, event } = moveShare(share, "deliver", decision, { quantity });
  if (quantity > share.quantity_accepted) throw tooMany("quantity", share.quantity_accepted);
  return { shares: [{ id: share.id, status, quantity_delivered: quantity }], events: [event] };
}

export interface CheckInput {
  /** Base units. */
  passed: number;
  rejected: number;
  /** Needed when something is rejected. */
  reason: string | null;
}

/**
 * The quality check of what a member brought. Of goods whose arrival was not recorded before, both are
 * recorded: passed and rejected together are what was delivered.
 */
export function checkShare(share: ShareRow, input: CheckInput, decision: Decision): AllocationChange {
  const { passed, rejected, reason } = input;
  const events: NewEvent[] = [];
  let current = share;
  if (share.status === "accepted") {
    if (passed + rejected > share.quantity_accepted)
      throw tooMany("passed", share.quantity_accepted - rejected);
    const { status, event } = moveShare(share, "deliver", decision, { quantity: passed + rejected });
    current = { ...share, status, quantity_delivered: passed + rejected };
    events.push(event);
  }
  const checked = moveShare(current, "check", decision, { quantity: passed, reason });
  if (passed + rejected !== current.quantity_delivered) {
    throw new RefusalError(
      400,
      "check_does_not_add_up",
      `passed: passed and rejected must be the ${current.quantity_delivered} delivered`,
      { field: "passed", delivered: current.quantity_delivered },
    );
  }
  if (rejected > 0 && reason === null) {
    throw new RefusalError(400, "reason_required", "reason: say what was wrong with the rejected goods", {
      field: "reason",
    });
  }
  const { quantity_delivered } = current;
  return {
    shares: [
      {
        id: share.id,
        status: checked.status,
        quantity_delivered,
        quantity_passed: passed,
        quantity_rejected: rejected,
        reason,
      },
    ],
    events: [...events, checked.event],
  };
}

function tooMany(field: string, most: number): RefusalError {
  return new RefusalError(400, "more_than_accepted", `${field}: at most ${most}`, { field, most });
}
