import { CATEGORIES } from "./measure-page.mjs";

/** Prints a table of scores, and under it what cost points. */
export function printScores(title, results) {
  const heading = ["page", ...CATEGORIES, "FCP", "LCP", "TBT", "CLS"];
  const rows = Object.entries(results).map(([name, { scores, timings }]) => [
    name,
    ...CATEGORIES.map((category) => scores[category].toFixed(0)),
    ...["FCP", "LCP", "TBT"].map((timing) => `${timings[timing].toFixed(0)} ms`),
    timings.CLS.toFixed(3),
  ]);
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column])))
      .join("  ");
  process.stdout.write(`\n${title}\n\n${[heading, ...rows].map(line).join("\n")}\n`);
  for (const [name, { lost }] of Object.entries(results)) {
    for (const text of lost) process.stdout.write(`\n${name}: ${text}`);
  }
  process.stdout.write("\n");
}
