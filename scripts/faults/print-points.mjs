const HEADINGS = ["action", "killed", "came back", "usable after", "", "point"];

/** One line for each point; what is wrong with it below. @param {import("./try-action.mjs").Tried[]} tried */
export function printPoints(tried) {
  const rows = tried.map(({ action, point, came, killed, wrong, usable }) => [
    action,
    killed ? "yes" : "no",
    came,
    usable === null ? "" : `${usable.toFixed(1)} s`,
    wrong.length > 0 ? "WRONG" : "right",
    point,
  ]);
  const widths = HEADINGS.map((_, column) =>
    Math.max(...[HEADINGS, ...rows].map((row) => row[column].length)),
  );
  const line = (row) =>
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join("  ")
      .trimEnd();
  process.stdout.write(`\n${line(HEADINGS)}\n`);
  rows.forEach((row, index) => {
    const details = tried[index].wrong.map((text) => `      ${text}\n`).join("");
    process.stdout.write(`${line(row)}\n${details}`);
  });
  const wrong = tried.filter((row) => row.wrong.length > 0).length;
  const slowest = Math.max(0, ...tried.map(({ usable }) => usable ?? 0));
  process.stdout.write(
    `\n${tried.length} points, ${tried.filter(({ killed }) => killed).length} killed, ${wrong} wrong; usable after ${slowest.toFixed(1)} s at the latest\n`,
  );
}
