/**
 * A line of the table.
 *
 * @typedef {object} Figure
 * @property {string} name of the goal, such as `P1`
 * @property {string} compares what is measured, and what it is divided by
 * @property {number} ours
 * @property {number} other
 * @property {(value: number) => string} show how both are written
 * @property {string} goal of the ratio ours / other
 */

const HEADINGS = ["", "what / compared with", "ours", "other", "ratio", "goal"];

/** @param {Figure[]} figures */
export function printFigures(heading, figures) {
  const rows = figures.map(({ name, compares, ours, other, show, goal }) => [
    name,
    compares,
    show(ours),
    show(other),
    ratio(ours, other).toFixed(2),
    goal,
  ]);
  const widths = HEADINGS.map((_, column) =>
    Math.max(...[HEADINGS, ...rows].map((row) => row[column].length)),
  );
  const line = (row) =>
    row
      .map((text, column) => (column < 2 ? text.padEnd(widths[column]) : text.padStart(widths[column])))
      .join("  ");
  process.stdout.write(`\n${heading}\n\n${[HEADINGS, ...rows].map(line).join("\n")}\n`);
}

/** None of both is as much. */
function ratio(ours, other) {
  return ours === 0 && other === 0 ? 1 : ours / other;
}

export const milliseconds = (value) => `${value.toFixed(1)} ms`;
export const perSecond = (value) => `${value.toFixed(0)} /s`;
export const kilobytes = (value) => `${(value / 1000).toFixed(1)} KB`;
export const count = (value) => value.toFixed(0);
