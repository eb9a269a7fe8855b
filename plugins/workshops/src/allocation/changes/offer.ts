import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { AllocationChange, AllocationState, Decision } from "../../modules/allocation/allocation-state";
import { assertShareable, newShare, proposedShares, type SplitInput, splitMissing } from "./split";
import { moveShare } from "./share-event";

/** Offers the missing part to members, as a new round; the proposal that was kept is replaced. */
export function offerShares(
  state: AllocationState,
  input: SplitInput & { answer_by: Date },
  decision: Decision,
): AllocationChange {
  assertShareable(state);
  const { quantities } = splitMissing(state.allocation, input);
  if (quantities.length === 0) {
    throw new RefusalError(409, "nobody_can", "No member has free capacity until the promised day");
  }
  const round = state.allocation.round + 1;
  const offered = quantities.map((one) => {
    const share = newShare(one, round);
    const { status, event } = moveShare(share, "offer", decision, { quantity: share.quantity });
    return {
      share: { ...share, status, offered_at: decision.now, answer_by: input.answer_by },
      event,
    };
  });
  return {
    removed_shares: proposedShares(state).map(({ id }) => id),
    new_shares: offered.map(({ share }) => share),
    allocation: { round, rule: input.rule.name },
    events: offered.map(({ event }) => event),
  };
}
