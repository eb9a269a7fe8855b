/** First and last day of a month, `YYYY-MM-DD`. @param month `YYYY-MM` */
export function monthDays(month: string): { from: string; to: string } {
  const [year, index] = month.split("-").map(Number) as [number, number];
  const last = new Date(Date.UTC(year, index, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, "0")}` };
}

/** The month so many months later. @param month `YYYY-MM` */
export function monthAfter(month: string, count: number): string {
  const [year, index] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, index - 1 + count, 1)).toISOString().slice(0, 7);
}

/** What an address says, if it is a month that there was or is, else the current one. */
export function knownMonth(typed: string | null, current: string): string {
  return typed && /^20\d\d-(0[1-9]|1[0-2])$/.test(typed) && typed <= current ? typed : current;
}
