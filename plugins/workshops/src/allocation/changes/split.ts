import { generateEntityId } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { AllocationRule, Candidate } from "../allocation-rule";
import type {
  AllocationChange,
  AllocationRow,
  AllocationState,
  Decision,
  ShareRow,
} from "../../modules/allocation/allocation-state";
import { type MemberQuantity, quantitiesOf, unitsFor } from "../whole-units";

export interface SplitInput {
  rule: AllocationRule;
  candidates: readonly Candidate[];
}

export interface SplitResult {
  quantities: MemberQuantity[];
  /** Base units that nobody gets. */
  unallocated: number;
}

/** What a rule makes of the part that has no maker yet. */
export function splitMissing(allocation: AllocationRow, { rule, candidates }: SplitInput): SplitResult {
  const { missing_quantity, unit_size } = allocation;
  const work = rule.share({ units: unitsFor(missing_quantity, unit_size), candidates });
  const quantities = quantitiesOf(work, missing_quantity, unit_size);
  const shared = quantities.reduce((sum, { quantity }) => sum + quantity, 0);
  return { quantities, unallocated: missing_quantity - shared };
}

/** Keeps a split as the proposal of the next round, in the place of the one before. */
export function saveSplit(state: AllocationState, input: SplitInput, decision: Decision): AllocationChange {
  assertShareable(state);
  const { quantities } = splitMissing(state.allocation, input);
  return {
    removed_shares: proposedShares(state).map(({ id }) => id),
    new_shares: quantities.map((one) => newShare(one, state.allocation.round + 1)),
    allocation: { rule: input.rule.name },
    events: [
      {
        share_id: null,
        member_id: null,
        action: "split",
        from_status: state.allocation.status,
        to_status: state.allocation.status,
        quantity: quantities.reduce((sum, { quantity }) => sum + quantity, 0),
        reason: input.rule.name,
        ...decision.actor,
      },
    ],
  };
}

export function proposedShares({ shares }: AllocationState): ShareRow[] {
  return shares.filter(({ status }) => status === "proposed");
}

/** @throws RefusalError 409 `nothing_to_share`, saying who shared it, when every part has a maker */
export function assertShareable({ allocation }: AllocationState): void {
  if (allocation.status !== "cancelled" && allocation.missing_quantity > 0) return;
  throw new RefusalError(409, "nothing_to_share", "All of this work has a maker already", {
    status: allocation.status,
    by: allocation.changed_by,
  });
}

export function newShare({ member_id, quantity }: MemberQuantity, round: number): ShareRow {
  return {
    id: generateEntityId(undefined, "share"),
    member_id,
    round,
    status: "proposed",
    quantity,
    quantity_accepted: 0,
    quantity_delivered: 0,
    quantity_passed: 0,
    quantity_rejected: 0,
    offered_at: null,
    answer_by: null,
    answered_at: null,
    answered_by: null,
    reason: null,
    lessened_from: null,
  };
}
