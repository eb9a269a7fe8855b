import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { type AllocationRule, assertDemand, type MemberUnits } from "./allocation-rule";

export type SplitProblem =
  | "unknown_member"
  | "named_twice"
  | "no_certificate"
  | "above_capacity"
  | "more_than_needed";

export interface SplitRefusalDetail {
  problem: SplitProblem;
  /** Null when the whole split is wrong. */
  member_id: string | null;
  /** What was asked for, whole units. */
  units: number;
  /** The most that would be right, whole units. */
  most: number;
}

/** An officer's split that can't be: 400 `split_refused` with `details`, one for each member whose share is wrong. */
export class SplitRefusedError extends RefusalError {
  readonly details: SplitRefusalDetail[];

  constructor(details: SplitRefusalDetail[]) {
    const problems = details.map(
      ({ problem, member_id, most }) => `${member_id ?? "all"}: ${problem} (at most ${most})`,
    );
    super(400, "split_refused", `shares: ${problems.join("; ")}`, { details });
    this.details = details;
  }
}

/**
 * The split that an officer made by hand, as a rule of its own: it gives everybody what the officer said and
 * refuses what can't be right. Less than the whole is allowed; the rest stays visibly unallocated.
 *
 * @throws {SplitRefusedError} from `share`, naming each member whose share can't be
 */
export function manualAllocation(split: readonly MemberUnits[]): AllocationRule {
  return {
    name: "manual",
    share(demand) {
      assertDemand(demand);
      const wanted = new Map<string, number>();
      const problems: SplitRefusalDetail[] = [];
      const known = new Map(demand.candidates.map((candidate) => [candidate.member_id, candidate]));
      for (const { member_id, units } of split) {
        const candidate = known.get(member_id);
        const refuse = (problem: SplitProblem, most: number) =>
          problems.push({ problem, member_id, units, most });
        if (!candidate) refuse("unknown_member", 0);
        else if (wanted.has(member_id)) refuse("named_twice", candidate.capacity);
        else if (units > 0 && !candidate.certificate_ok) refuse("no_certificate", 0);
        else if (units > candidate.capacity) refuse("above_capacity", candidate.capacity);
        wanted.set(member_id, units);
      }
      const total = [...wanted.values()].reduce((sum, units) => sum + units, 0);
      if (total > demand.units) {
        problems.push({ problem: "more_than_needed", member_id: null, units: total, most: demand.units });
      }
      if (problems.length > 0) throw new SplitRefusedError(problems);
      return {
        shares: demand.candidates
          .map(({ member_id }) => ({ member_id, units: wanted.get(member_id) ?? 0 }))
          .sort((a, b) => (a.member_id < b.member_id ? -1 : 1)),
        unallocated: demand.units - total,
      };
    },
  };
}
