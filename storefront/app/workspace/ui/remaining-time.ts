const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is left until a deadline, in the largest unit that still says something. */
export interface RemainingTime {
  unit: "days" | "hours" | "minutes" | "past";
  count: number;
  /** Less than this is left: act now. */
  isUrgent: boolean;
}

/** @param now and @param until in milliseconds since 1970. From two days on days, from two hours on hours. */
export function remainingTime(until: number, now: number, urgentHours = 6): RemainingTime {
  const left = until - now;
  if (left <= 0) return { unit: "past", count: 0, isUrgent: true };
  const isUrgent = left < urgentHours * HOUR;
  if (left >= 2 * DAY) return { unit: "days", count: Math.floor(left / DAY), isUrgent };
  if (left >= 2 * HOUR) return { unit: "hours", count: Math.floor(left / HOUR), isUrgent };
  return { unit: "minutes", count: Math.max(1, Math.floor(left / MINUTE)), isUrgent };
}
