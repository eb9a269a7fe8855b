/** A calendar day in Jakarta (WIB, UTC+7 all year), counted from 1970-01-01. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;
const WIB_OFFSET = 7 * 3_600_000;

/** The day it is in Jakarta at an instant. */
export function dayInJakarta(instant: Date): Day {
  return Math.floor((instant.getTime() + WIB_OFFSET) / MILLISECONDS_A_DAY);
}

/** `YYYY-MM-DD`. */
export function toIsoDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day of a text `YYYY-MM-DD`; null when there is no such day. */
export function parseIsoDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = time / MILLISECONDS_A_DAY;
  return toIsoDay(day) === text ? day : null;
}

/** The first instant of the year that it is in Jakarta. */
export function startOfYearInJakarta(instant: Date): Date {
  const year = toIsoDay(dayInJakarta(instant)).slice(0, 4);
  return new Date(Date.parse(`${year}-01-01T00:00:00Z`) - WIB_OFFSET);
}

/** `YYYY-MM-DD` in Jakarta of an instant. */
export function jakartaDay(instant: Date): string {
  return toIsoDay(dayInJakarta(instant));
}

/** The last second of a day `YYYY-MM-DD` in Jakarta. */
export function jakartaDayEnd(day: string): Date {
  return new Date(`${day}T23:59:59+07:00`);
}

/** `day` and a number of days, both `YYYY-MM-DD` in Jakarta. @throws RangeError when there is no such day */
export function addDays(day: string, days: number): string {
  const from = parseIsoDay(day);
  if (from === null) throw new RangeError(`${day} is no day`);
  return toIsoDay(from + days);
}
