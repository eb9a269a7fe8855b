const MONTHS_IN_YEAR = 12;

/** Whether a sentra has a season at all, and this month (1–12) is in it. */
export function isInSeason(seasonMonths: number[], month: number): boolean {
  return hasSeason(seasonMonths) && seasonMonths.includes(month);
}

/** All year round is no season. */
export function hasSeason(seasonMonths: number[]): boolean {
  const distinct = new Set(seasonMonths).size;
  return distinct > 0 && distinct < MONTHS_IN_YEAR;
}

/** Consecutive months as spans, across the turn of the year: [11, 12, 1, 5] → [[11, 1], [5, 5]]. */
export function seasonSpans(seasonMonths: number[]): [number, number][] {
  const months = new Set(seasonMonths);
  const next = (month: number) => (month % MONTHS_IN_YEAR) + 1;
  const starts = [...months]
    .sort((a, b) => a - b)
    .filter((month) => !months.has(month === 1 ? MONTHS_IN_YEAR : month - 1));
  const spans = starts.map((start): [number, number] => {
    let end = start;
    while (months.has(next(end)) && next(end) !== start) {
      end = next(end);
    }
    return [start, end];
  });
  return spans;
}
