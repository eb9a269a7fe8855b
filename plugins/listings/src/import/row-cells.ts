import type { ColumnKey } from "./column";
import { MAX_CELL } from "@pasar-sentra/foundation/spreadsheet/import-limits";
import type { ProblemList } from "./problem-list";
import type { Cell } from "@pasar-sentra/foundation/spreadsheet/read-spreadsheet";
import { denaturalise } from "@pasar-sentra/foundation/spreadsheet/neutralise";
import { wholeNumber } from "@pasar-sentra/foundation/spreadsheet/whole-number";

/** What a cell says: undefined for an empty one (stay as it is, or the default), null for "-" (take it away). */
export type CellValue<Value> = Value | null | undefined;

/** One row, read cell by cell; what is wrong is noted with the cell's place. */
export class RowCells {
  constructor(
    /** As the spreadsheet counts. */
    readonly row: number,
    private readonly cells: readonly Cell[],
    private readonly place: ReadonlyMap<ColumnKey, number>,
    readonly problems: ProblemList,
  ) {}

  get isEmpty(): boolean {
    return this.cells.every((cell) => String(cell).trim() === "");
  }

  raw(key: ColumnKey): Cell {
    const index = this.place.get(key);
    const cell = index === undefined ? "" : (this.cells[index] ?? "");
    return typeof cell === "string" ? denaturalise(cell.trim()) : cell;
  }

  text(key: ColumnKey, longest: number): CellValue<string> {
    const text = String(this.raw(key))
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n]+/gu, " ")
      .trim();
    if (text === "") return undefined;
    if (text === "-") return null;
    if (text.length > Math.min(longest, MAX_CELL)) {
      this.problems.add(this.row, key, "too_long", { longest });
      return undefined;
    }
    return text;
  }

  whole(key: ColumnKey, least: number, most: number): CellValue<number> {
    const cell = this.raw(key);
    if (cell === "") return undefined;
    if (cell === "-") return null;
    const read = wholeNumber(cell);
    if ("problem" in read) {
      this.problems.add(this.row, key, read.problem, { value: String(cell).slice(0, 40) });
    } else if (read.value < least) this.problems.add(this.row, key, "too_small", { least });
    else if (read.value > most) this.problems.add(this.row, key, "too_large", { most });
    else return read.value;
    return undefined;
  }

  /** One of a set of words. */
  word<Value>(key: ColumnKey, of: (word: string) => Value | null, known: string): CellValue<Value> {
    const text = this.text(key, 100);
    if (text === undefined || text === null) return text;
    const value = of(text);
    if (value !== null) return value;
    this.problems.add(this.row, key, "unknown_value", { value: text.slice(0, 40), known });
    return undefined;
  }
}
