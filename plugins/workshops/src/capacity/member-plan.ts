import type { Day } from "@pasar-sentra/foundation/calendar/jakarta";
import { type DaysOff, isWorkingDay, WORKING_DAYS_A_WEEK } from "./working-days";

/** What a member can make of some goods, and what is in the way of it. */
export interface MemberPlan {
  member_id: string;
  /** Base units a week, each from a day on; ascending by day. */
  weekly: readonly { from: Day; quantity: number }[];
  off: readonly DaysOff[];
  /** Base units already offered to or accepted by the member; they are made first. */
  backlog: number;
}

/**
 * Runs a member's work forward day by day. Work taken on earlier is finished first: a cautious reading, since
 * some of it may be due later.
 */
export class MemberClock {
  /** Sixths of base units, so that a day's work is exact. */
  private made = 0;
  private at = 0;

  constructor(private readonly plan: MemberPlan) {}

  /** Adds the work of one day; days must come in order. */
  work(day: Day): void {
    const { weekly, off } = this.plan;
    while (this.at + 1 < weekly.length && (weekly[this.at + 1]?.from ?? day) <= day) this.at += 1;
    const current = weekly[this.at];
    if (current && current.from <= day && isWorkingDay(day, off)) this.made += current.quantity;
  }

  /** Base units that could have been made beside the backlog so far; ≥ 0. */
  free(): number {
    return Math.max(0, Math.floor(this.made / WORKING_DAYS_A_WEEK) - this.plan.backlog);
  }
}

/** Whole units of trade that a member can still make from tomorrow to a day. */
export function freeUnits(plan: MemberPlan, today: Day, until: Day, unitSize: number): number {
  const clock = new MemberClock(plan);
  for (let day = today + 1; day <= until; day++) clock.work(day);
  return Math.floor(clock.free() / unitSize);
}
