import type { MedusaContainer } from "@medusajs/framework/types";
import type { CapacitySource } from "@pasar-sentra/wire/capacity-source";
import { productionPlan } from "../capacity/production-plan";
import { freeUnits } from "../capacity/member-plan";
import { loadWorkloads, type Workload } from "../capacity/workload";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import type { OpenQuantity } from "../modules/allocation/workload-sql";
import { dayInJakarta, parseIsoDay, startOfYearInJakarta } from "@pasar-sentra/foundation/calendar/jakarta";
import { loadProducibleVariants } from "../ready-day/producible-variants";
import type { Candidate } from "./allocation-rule";
import type { AllocationRow, AllocationState, ShareRow } from "../modules/allocation/allocation-state";
import { unitsFor } from "./whole-units";
import { workCertificates } from "./work-certificates";

/** What the sharing of a cooperative's work is decided on, besides the allocation itself. */
export interface AllocationGround {
  workload: Workload;
  /** Rupiah by member id, this year. */
  given: ReadonlyMap<string, number>;
  /** Members who may make it, by allocation id. */
  certified: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the supply terms, by variant id. */
  monthly_capacity: ReadonlyMap<string, number | null>;
}

export type Declined = Extract<ShareRow["status"], "refused" | "expired" | "withdrawn">;

/** A member as a candidate, with what an officer wants to know. */
export interface MemberCandidate extends Candidate {
  workshop_name: string;
  workers: number;
  /** How an earlier offer of the same work ended without the member making it. */
  declined: Declined | null;
}

export interface Candidates {
  source: CapacitySource;
  members: MemberCandidate[];
}

/** For allocations of one cooperative; a constant number of SQL statements. */
export async function loadAllocationGround(
  container: MedusaContainer,
  cooperativeId: string,
  allocations: readonly AllocationRow[],
  now: Date,
): Promise<AllocationGround> {
  const [workloads, given, variants] = await Promise.all([
    loadWorkloads(container, [cooperativeId], dayInJakarta(now)),
    container
      .resolve<AllocationModuleService>(ALLOCATION_MODULE)
      .givenWork(cooperativeId, startOfYearInJakarta(now)),
    loadProducibleVariants(
      container,
      allocations.flatMap(({ variant_id }) => variant_id ?? []),
    ),
  ]);
  const workload = workloads.get(cooperativeId) as Workload;
  const member_ids = workload.members.map(({ id }) => id);
  const certified = await workCertificates.one().certified(
    container,
    allocations.map(({ product_id, variant_id, due_on }) => ({
      cooperative_id: cooperativeId,
      product_id,
      variant_id,
      member_ids,
      until: due_on,
    })),
  );
  return {
    workload,
    given: new Map(given.map(({ member_id, amount }) => [member_id, amount])),
    certified: new Map(allocations.map(({ id }, index) => [id, certified[index] ?? new Set()])),
    monthly_capacity: new Map([...variants].map(([id, variant]) => [id, variant.monthly_capacity])),
  };
}

/**
 * The members who could make the part without a maker, with their free capacity until the due day.
 *
 * @param open what members have to make at this moment; that of `ground` may be older
 */
export function candidatesFor(
  { allocation, shares }: AllocationState,
  ground: AllocationGround,
  open: readonly OpenQuantity[],
  now: Date,
): Candidates {
  const plan = productionPlan(
    { ...ground.workload, open: [...open] },
    {
      product_id: allocation.product_id,
      unit: allocation.unit,
      monthly_capacity: ground.monthly_capacity.get(allocation.variant_id ?? "") ?? null,
    },
  );
  const today = dayInJakarta(now);
  const due = parseIsoDay(allocation.due_on) ?? today;
  const units = unitsFor(allocation.missing_quantity, allocation.unit_size);
  const plans = new Map(plan.members.map((member) => [member.member_id, member]));
  const capacityOf = (id: string): number => {
    const member = plans.get(id);
    if (!member || plan.source === "unknown") return units;
    const free = freeUnits(member, today, due, allocation.unit_size);
    // An estimate is no member's own word: it weighs, but shuts nobody out.
    return plan.source === "estimated" ? Math.max(1, free) : free;
  };
  const certified = ground.certified.get(allocation.id);
  const members = ground.workload.members.map(({ id, workshop_name, workers }) => ({
    member_id: id,
    workshop_name,
    workers,
    capacity: capacityOf(id),
    certificate_ok: certified?.has(id) ?? false,
    given_this_year: Math.floor((ground.given.get(id) ?? 0) / Math.max(1, workers)),
    declined: declinedBy(shares, id),
  }));
  return { source: plan.source, members };
}

/** For the rule that proposes: who said no to this work is not asked again by itself. */
export function withoutDeclined({ members }: Candidates): Candidate[] {
  return members.map((member) => (member.declined ? { ...member, capacity: 0 } : member));
}

function declinedBy(shares: readonly ShareRow[], memberId: string): Declined | null {
  const last = shares
    .filter(({ member_id, status }) => member_id === memberId && status !== "proposed")
    .sort((a, b) => b.round - a.round)[0];
  return last && ["refused", "expired", "withdrawn"].includes(last.status) ? (last.status as Declined) : null;
}
