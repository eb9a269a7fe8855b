const DAY_FORMAT = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta", dateStyle: "short" });

/** `YYYY-MM-DD` in Jakarta (WIB, UTC+7 all year). */
export function jakartaDay(instant: Date): string {
  return DAY_FORMAT.format(instant);
}

/** The last second of a day in Jakarta. */
export function jakartaDayEnd(day: string): Date {
  return new Date(`${day}T23:59:59+07:00`);
}

/** `day` and a number of days, in Jakarta. */
export function addDays(day: string, days: number): string {
  return jakartaDay(new Date(Date.parse(`${day}T12:00:00+07:00`) + days * 86_400_000));
}
