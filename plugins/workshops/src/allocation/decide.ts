import { MedusaError } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { OpenQuantity } from "../modules/allocation/workload-sql";
import type { AllocationCommand } from "./allocation-command";
import { type AllocationGround, candidatesFor, withoutDeclined } from "./allocation-ground";
import type { MemberUnits } from "./allocation-rule";
import type {
  AllocationChange,
  AllocationState,
  Decision,
  ShareRow,
} from "../modules/allocation/allocation-state";
import { capacityAndFairnessRule } from "./capacity-and-fairness-rule";
import { answerOffer, expireOffers } from "./changes/answer";
import { followOrder } from "./changes/follow-order";
import { cancelAllocation, reduceAllocation, withdrawShare } from "./changes/give-up";
import { offerShares } from "./changes/offer";
import { checkShare, deliverShare } from "./changes/quality";
import { proposedShares, saveSplit, type SplitInput } from "./changes/split";
import { manualAllocation } from "./manual-allocation";
import { unitsFor } from "./whole-units";

const MILLISECONDS_AN_HOUR = 3_600_000;

/** Decisions that read the members' capacity and so take turns within the cooperative. */
export function usesCapacity({ type }: AllocationCommand): boolean {
  return type === "split" || type === "offer";
}

/**
 * What a command writes, given the state at this moment. Pure; all refusals come from here.
 *
 * @param ground needed by `split` and `offer`
 */
export function decide(
  state: AllocationState,
  command: AllocationCommand,
  decision: Decision,
  ground: AllocationGround | null,
  open: readonly OpenQuantity[],
): AllocationChange {
  switch (command.type) {
    case "split":
    case "offer":
      return decideSplit(state, command, decision, ground as AllocationGround, open);
    case "answer":
      return answerOffer(state, shareOf(state, command.share_id, command.member_id), command, decision);
    case "withdraw":
      return withdrawShare(shareOf(state, command.share_id), command.reason, decision);
    case "deliver":
      return deliverShare(shareOf(state, command.share_id), command.quantity, decision);
    case "check":
      return checkShare(shareOf(state, command.share_id), command, decision);
    case "reduce":
      return reduceAllocation(state, command, decision);
    case "expire":
      return expireOffers(state, decision);
    case "follow":
      return followOrder(state, command, decision);
    case "cancel":
      return cancelAllocation(state, command.reason, decision);
  }
}

function decideSplit(
  state: AllocationState,
  command: Extract<AllocationCommand, { type: "split" | "offer" }>,
  decision: Decision,
  ground: AllocationGround,
  open: readonly OpenQuantity[],
): AllocationChange {
  assertSeen(state, command.version);
  const due_on = command.due_on ?? state.allocation.due_on;
  const dated = { ...state, allocation: { ...state.allocation, due_on } };
  const input = splitInput(dated, command.shares ?? keptSplit(command, state), ground, open, decision);
  const change =
    command.type === "split"
      ? saveSplit(dated, input, decision)
      : offerShares(
          dated,
          {
            ...input,
            answer_by: new Date(decision.now.getTime() + command.answer_hours * MILLISECONDS_AN_HOUR),
          },
          decision,
        );
  return { ...change, allocation: { ...change.allocation, due_on } };
}

/** An offer without a split of its own takes the one that was kept. */
function keptSplit(command: AllocationCommand, state: AllocationState): MemberUnits[] | undefined {
  const kept = proposedShares(state);
  if (command.type !== "offer" || kept.length === 0) return undefined;
  return kept.map(({ member_id, quantity }) => ({
    member_id,
    units: unitsFor(quantity, state.allocation.unit_size),
  }));
}

function splitInput(
  state: AllocationState,
  shares: MemberUnits[] | undefined,
  ground: AllocationGround,
  open: readonly OpenQuantity[],
  { now }: Decision,
): SplitInput {
  const candidates = candidatesFor(state, ground, open, now);
  return shares
    ? { rule: manualAllocation(shares), candidates: candidates.members }
    : { rule: capacityAndFairnessRule, candidates: withoutDeclined(candidates) };
}

/** @throws RefusalError 409 `version_conflict` when somebody changed it since the caller looked */
function assertSeen({ allocation }: AllocationState, version: number | undefined): void {
  if (version === undefined || version === allocation.version) return;
  throw new RefusalError(409, "version_conflict", "Somebody changed this work since you looked at it", {
    version: allocation.version,
    by: allocation.changed_by,
  });
}

/** @throws MedusaError `not_found`, also for a share of another member */
function shareOf({ shares }: AllocationState, id: string, memberId: string | null = null): ShareRow {
  const share = shares.find((one) => one.id === id);
  if (!share || share.status === "proposed" || (memberId !== null && share.member_id !== memberId)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Share was not found");
  }
  return share;
}
