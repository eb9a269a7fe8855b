import { MemberClock, type MemberPlan } from "../capacity/member-plan";
import type { ProductionPlan } from "../capacity/production-plan";
import { nextWorkingDay } from "../capacity/working-days";
import type { Day } from "@pasar-sentra/foundation/calendar/jakarta";

/** Farther than a year nobody can promise honestly. */
export const HORIZON_DAYS = 365;

/** The day itself or the next on which the cooperative works; null when it rests for a year. */
export function leadDay(plan: ProductionPlan, today: Day, leadTimeDays: number): Day | null {
  return nextWorkingDay(today + leadTimeDays, plan.off, HORIZON_DAYS);
}

/**
 * The first day by whose end the members could have made a quantity beside all that is ordered before it;
 * null when that is more than a year away. Members make whole units of trade.
 *
 * @param quantity base units
 * @param unitSize base units in the unit that work is shared in
 */
export function madeBy(plan: ProductionPlan, today: Day, quantity: number, unitSize: number): Day | null {
  const wanted = Math.ceil(plan.pending / unitSize) + Math.ceil(quantity / unitSize);
  const makers = plan.source === "estimated" ? [pooled(plan)] : plan.members;
  const clocks = makers.map((member) => new MemberClock(member));
  for (let day = today + 1; day <= today + HORIZON_DAYS; day++) {
    let made = 0;
    for (const clock of clocks) {
      clock.work(day);
      made += Math.floor(clock.free() / unitSize);
    }
    if (made >= wanted) return day;
  }
  return null;
}

/** True when somebody makes something at some time within the horizon. */
export function anybodyWorks(plan: ProductionPlan, today: Day): boolean {
  return plan.members.some(({ weekly }) =>
    weekly.some(({ from, quantity }) => quantity > 0 && from <= today + HORIZON_DAYS),
  );
}

/** An estimate is of all members together: sharing it out first would lose a part of a unit for each of them. */
function pooled({ members, off }: ProductionPlan): MemberPlan {
  const quantity = members.reduce((sum, { weekly }) => sum + (weekly[0]?.quantity ?? 0), 0);
  const backlog = members.reduce((sum, member) => sum + member.backlog, 0);
  return { member_id: "", weekly: [{ from: 0, quantity }], off, backlog };
}
