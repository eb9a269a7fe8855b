import { type ColumnKey, columnOfHeading } from "./column";
import { ProblemList } from "./problem-list";
import type { Cell } from "@pasar-sentra/foundation/spreadsheet/read-spreadsheet";
import { denaturalise } from "@pasar-sentra/foundation/spreadsheet/neutralise";

export interface Headings {
  /** Where each known column is. */
  place: Map<ColumnKey, number>;
  problems: ProblemList;
}

/** Reads row 1. Unknown, repeated and missing columns are problems of the file. */
export function readHeadings(row: readonly Cell[]): Headings {
  const place = new Map<ColumnKey, number>();
  const written = new Map<ColumnKey, string>();
  const wrong: { heading: string; code: "unknown_column" | "column_twice" }[] = [];
  for (const [index, cell] of row.entries()) {
    const heading = denaturalise(String(cell)).trim();
    if (!heading) continue;
    const key = columnOfHeading(heading);
    if (!key) wrong.push({ heading, code: "unknown_column" });
    else if (place.has(key)) wrong.push({ heading, code: "column_twice" });
    else {
      place.set(key, index);
      written.set(key, heading);
    }
  }
  const problems = new ProblemList(written);
  for (const { heading, code } of wrong) problems.add(1, null, code, { heading: heading.slice(0, 60) });
  if (!place.has("listing") && !place.has("title")) problems.add(1, "title", "missing_column");
  return { place, problems };
}
