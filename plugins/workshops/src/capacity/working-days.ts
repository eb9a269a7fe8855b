import { type Day, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";

/** Working days of a week in the workshops: Monday to Saturday (six days of seven hours, UU 13/2003 Article 77). */
export const WORKING_DAYS_A_WEEK = 6;

/**
 * Public holidays with a fixed date: New Year, Labour Day, Pancasila Day, Independence Day, Christmas. The
 * government sets the dates of the others by decree each year; cooperatives enter those as pauses.
 */
const FIXED_HOLIDAYS = new Set(["01-01", "05-01", "06-01", "08-17", "12-25"]);

/** Days off, first and last included. */
export interface DaysOff {
  from: Day;
  until: Day;
}

/** True for Monday to Saturday, unless it is a holiday or one of the days off. */
export function isWorkingDay(day: Day, off: readonly DaysOff[] = []): boolean {
  const sunday = (day + 4) % 7 === 0;
  if (sunday || FIXED_HOLIDAYS.has(toIsoDay(day).slice(5))) return false;
  return !off.some(({ from, until }) => from <= day && day <= until);
}

/** The day itself when it is a working day, else the next; null when there is none within `horizon` days. */
export function nextWorkingDay(day: Day, off: readonly DaysOff[], horizon: number): Day | null {
  for (let next = day; next <= day + horizon; next++) {
    if (isWorkingDay(next, off)) return next;
  }
  return null;
}
