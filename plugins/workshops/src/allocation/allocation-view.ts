import type { AllocationMemberView, AllocationView, ShareView } from "@pasar-sentra/wire/allocation";
import type { OpenQuantity } from "../modules/allocation/workload-sql";
import { type AllocationGround, candidatesFor, withoutDeclined } from "./allocation-ground";
import type { AllocationState, ShareRow } from "../modules/allocation/allocation-state";
import { capacityAndFairnessRule } from "./capacity-and-fairness-rule";
import { proposedShares } from "./changes/split";
import { offerMessage } from "./offer-message";
import { heldQuantity } from "../modules/allocation/settle-allocation";
import { surplusByShare } from "./surplus-by-share";
import { unitsFor } from "./whole-units";

export interface ViewFacts {
  ground: AllocationGround;
  open: readonly OpenQuantity[];
  phones: ReadonlyMap<string, string>;
  /** To a member's own work, for the message that an officer sends. */
  workLink: string;
  now: Date;
}

/** One allocation as an officer sees it: candidates, proposal and what became of every share. */
export function toAllocationView(state: AllocationState, facts: ViewFacts): AllocationView {
  const { allocation, shares } = state;
  const missing_units = unitsFor(allocation.missing_quantity, allocation.unit_size);
  const candidates = candidatesFor(state, facts.ground, facts.open, facts.now);
  const kept = proposedShares(state);
  const proposed = new Map(
    kept.length > 0
      ? kept.map(({ member_id, quantity }) => [member_id, unitsFor(quantity, allocation.unit_size)] as const)
      : capacityAndFairnessRule
          .share({ units: missing_units, candidates: withoutDeclined(candidates) })
          .shares.map(({ member_id, units }) => [member_id, units] as const),
  );
  const members: AllocationMemberView[] = candidates.members.map(({ capacity, ...member }) => ({
    ...member,
    capacity_units: capacity,
    proposed_units: proposed.get(member.member_id) ?? 0,
  }));
  const names = new Map(members.map(({ member_id, workshop_name }) => [member_id, workshop_name]));
  const { id, title, variant_title, unit, trade_unit, unit_size, status, version, round, rule } = allocation;
  const { from_stock, due_on, quantity, missing_quantity } = allocation;
  return {
    ...{ id, title, variant_title, unit, trade_unit, unit_size, status, version, round, rule },
    ...{ from_stock, due_on, quantity, missing_quantity, missing_units },
    surplus: surplusByShare(state).map(({ share: { member_id }, quantity: too_many }) => ({
      member_id,
      workshop_name: names.get(member_id) ?? "",
      quantity: too_many,
    })),
    totals: totalsOf(shares),
    capacity_source: candidates.source,
    members,
    shares: shares
      .filter(({ status }) => status !== "proposed")
      .sort(
        (a, b) =>
          b.round - a.round ||
          (names.get(a.member_id) ?? "").localeCompare(names.get(b.member_id) ?? "", "id"),
      )
      .map((share) => toShareView(state, share, names.get(share.member_id) ?? "", facts)),
    split_kept: kept.length > 0,
    unallocated_units: Math.max(
      0,
      missing_units - members.reduce((sum, { proposed_units }) => sum + proposed_units, 0),
    ),
  };
}

function totalsOf(shares: readonly ShareRow[]): AllocationView["totals"] {
  const sum = (value: (share: ShareRow) => number) =>
    shares.reduce((total, share) => total + value(share), 0);
  return {
    offered: sum((share) => (share.status === "offered" ? share.quantity : 0)),
    accepted: sum(({ quantity_accepted }) => quantity_accepted),
    delivered: sum(({ quantity_delivered }) => quantity_delivered),
    passed: sum(({ quantity_passed }) => quantity_passed),
    rejected: sum(({ quantity_rejected }) => quantity_rejected),
  };
}

function toShareView(
  { allocation }: AllocationState,
  share: ShareRow,
  workshop_name: string,
  { phones, workLink }: ViewFacts,
): ShareView {
  const { id, member_id, round, status, quantity, quantity_accepted, quantity_delivered } = share;
  const { quantity_passed, quantity_rejected, answered_by, reason } = share;
  return {
    ...{ id, member_id, workshop_name, round, status, quantity, quantity_accepted, quantity_delivered },
    ...{ quantity_passed, quantity_rejected, answered_by, reason },
    answer_by: share.answer_by?.toISOString() ?? null,
    answered_at: share.answered_at?.toISOString() ?? null,
    gross: allocation.unit_price * heldQuantity(share),
    message:
      status === "offered"
        ? {
            phone: phones.get(member_id) ?? null,
            text: offerMessage(allocation, share, workshop_name, workLink).text,
          }
        : null,
  };
}
