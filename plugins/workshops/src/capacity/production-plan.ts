import { type Day, parseIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import type { CapacitySource } from "@pasar-sentra/wire/capacity-source";
import type { MemberPlan } from "./member-plan";
import type { DeclarationRow, Workload, WorkloadMember } from "./workload";
import type { DaysOff } from "./working-days";

/** Which goods are to be made. */
export interface GoodsToMake {
  product_id: string | null;
  /** Base unit. */
  unit: string;
  /** What the supply terms say that all members make in a month; null when unknown. */
  monthly_capacity: number | null;
}

export interface ProductionPlan {
  source: CapacitySource;
  members: MemberPlan[];
  /** Base units that are ordered and have no maker yet: they come before anything new. */
  pending: number;
  /** Days on which the whole cooperative rests. */
  off: DaysOff[];
}

const DAYS_A_MONTH = 30;
const DAYS_A_WEEK = 7;

export function unitScope(unit: string): string {
  return `unit:${unit}`;
}

export function productScope(productId: string): string {
  return `product:${productId}`;
}

/**
 * What a cooperative's members can make of some goods. A member's declaration for the product goes before
 * that for all goods of the unit; one who declared nothing makes nothing, as long as somebody declared.
 */
export function productionPlan(workload: Workload, goods: GoodsToMake): ProductionPlan {
  const declared = declarationsFor(workload.declarations, goods);
  const off = daysOff(workload, null);
  const source = sourceOf(declared, goods);
  const members = workload.members.map((member) => ({
    member_id: member.id,
    weekly: source === "declared" ? weeklyOf(declared.get(member.id)) : estimated(workload, member, goods),
    off: [...off, ...daysOff(workload, member.id)],
    backlog: backlogOf(workload, member.id, declared.get(member.id), goods),
  }));
  const byUnit =
    source !== "declared" || [...declared.values()].some(({ product_id }) => product_id === null);
  const pending = workload.pending
    .filter(({ unit, product_id }) => unit === goods.unit && (byUnit || product_id === goods.product_id))
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return { source, members, pending, off };
}

interface MemberDeclarations {
  product_id: string | null;
  rows: DeclarationRow[];
}

function declarationsFor(
  rows: readonly DeclarationRow[],
  goods: GoodsToMake,
): Map<string, MemberDeclarations> {
  const byMember = new Map<string, MemberDeclarations>();
  for (const product_id of [null, goods.product_id]) {
    const scope = product_id === null ? unitScope(goods.unit) : productScope(product_id);
    const own = new Set<string>();
    for (const row of rows) {
      if (row.scope !== scope) continue;
      if (!own.has(row.member_id)) byMember.set(row.member_id, { product_id, rows: [] });
      own.add(row.member_id);
      byMember.get(row.member_id)?.rows.push(row);
    }
  }
  return byMember;
}

function sourceOf(declared: ReadonlyMap<string, MemberDeclarations>, goods: GoodsToMake): CapacitySource {
  if (declared.size > 0) return "declared";
  return goods.monthly_capacity === null ? "unknown" : "estimated";
}

function weeklyOf(declarations: MemberDeclarations | undefined): MemberPlan["weekly"] {
  return (declarations?.rows ?? []).map(({ effective_from, weekly_quantity }) => ({
    from: parseIsoDay(effective_from) ?? 0,
    quantity: weekly_quantity,
  }));
}

function estimated(workload: Workload, member: WorkloadMember, goods: GoodsToMake): MemberPlan["weekly"] {
  const workers = workload.members.reduce((sum, one) => sum + one.workers, 0);
  if (goods.monthly_capacity === null || workers === 0) return [];
  const weekly = (goods.monthly_capacity * DAYS_A_WEEK) / DAYS_A_MONTH;
  return [{ from: 0, quantity: (weekly * member.workers) / workers }];
}

/** Work of the same pool: of the product when the member declared for it, else of all goods of the unit that he did not. */
function backlogOf(
  workload: Workload,
  memberId: string,
  declarations: MemberDeclarations | undefined,
  goods: GoodsToMake,
): number {
  const ownScopes = new Set(
    workload.declarations.filter(({ member_id }) => member_id === memberId).map(({ scope }) => scope),
  );
  const forProduct = declarations !== undefined && declarations.product_id !== null;
  return workload.open
    .filter(({ member_id, product_id, unit }) => {
      if (member_id !== memberId) return false;
      if (forProduct) return product_id === goods.product_id;
      return unit === goods.unit && !(product_id !== null && ownScopes.has(productScope(product_id)));
    })
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

function daysOff(workload: Workload, memberId: string | null): DaysOff[] {
  return workload.pauses
    .filter(({ member_id }) => member_id === memberId)
    .map(({ from_date, until_date }) => ({
      from: parseIsoDay(from_date) ?? 0,
      until: parseIsoDay(until_date) ?? (0 as Day),
    }));
}
