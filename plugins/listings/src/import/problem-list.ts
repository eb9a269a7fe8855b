import type { ImportProblem } from "@pasar-sentra/wire/listing";
import type { ColumnKey } from "./column";
import { MAX_PROBLEMS } from "@pasar-sentra/foundation/spreadsheet/import-limits";

/** Gathers what is wrong, by row and by the heading as it stands in the file. */
export class ProblemList {
  readonly found: ImportProblem[] = [];
  private readonly cells = new Set<string>();
  private more = 0;

  constructor(private readonly headings: ReadonlyMap<ColumnKey, string>) {}

  add(row: number, column: ColumnKey | null, code: string, params: ImportProblem["params"] = {}): void {
    const cell = `${row} ${column}`;
    // A cell whose value is no good is not missing as well.
    if (code === "required" && this.cells.has(cell)) return;
    if (column) this.cells.add(cell);
    if (this.found.length >= MAX_PROBLEMS) {
      this.more += 1;
      return;
    }
    const heading = column ? (this.headings.get(column) ?? column) : null;
    this.found.push({ row, column: heading, code, params });
  }

  /** All that were found, those beyond the limit included. */
  get count(): number {
    return this.found.length + this.more;
  }

  /** In the order of rows; within a row as they were found, which is the order of the columns. */
  sorted(): ImportProblem[] {
    return this.found
      .map((problem, index) => ({ problem, index }))
      .sort((a, b) => a.problem.row - b.problem.row || a.index - b.index)
      .map(({ problem }) => problem);
  }
}
