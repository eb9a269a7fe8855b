import { TextDecoder } from "node:util";
import { CsvError, parse } from "csv-parse/sync";
import { MAX_CELL, MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS } from "./import-limits";
import { inspectArchive } from "./inspect-archive";
import { UnreadableFileError } from "./unreadable-file-error";

export type Cell = string | number;

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
/** Old binary Excel: a compound file. */
const XLS = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The cells of a CSV or an XLSX (its first sheet), headings first. The content decides, not the name.
 * @throws UnreadableFileError `file_…` when it cannot be read as a table within the limits
 */
export async function readSpreadsheet(file: Buffer): Promise<Cell[][]> {
  if (file.length > MAX_FILE_BYTES)
    throw new UnreadableFileError("file_too_large", `at most ${MAX_FILE_BYTES} bytes`);
  if (file.subarray(0, 4).equals(XLS)) {
    throw new UnreadableFileError(
      "file_not_a_spreadsheet",
      "is an old Excel file (.xls); save it as .xlsx or .csv",
    );
  }
  const rows = file.subarray(0, 4).equals(ZIP) ? await readXlsx(file) : readCsv(file);
  const filled = trimmed(rows);
  if (filled.length < 2)
    throw new UnreadableFileError("file_has_no_rows", "has headings at most, and no rows");
  if (filled.length - 1 > MAX_ROWS) {
    throw new UnreadableFileError(
      "file_has_too_many_rows",
      `has ${filled.length - 1} rows, at most ${MAX_ROWS}`,
    );
  }
  return filled;
}

async function readXlsx(file: Buffer): Promise<Cell[][]> {
  await inspectArchive(file);
  // An ES module, which CommonJS can only load this way.
  const { readSheet } = await import("read-excel-file/node");
  let rows: unknown[][];
  try {
    rows = (await readSheet(file)) as unknown[][];
  } catch (error) {
    throw new UnreadableFileError(
      "file_damaged",
      `cannot be read as XLSX: ${error instanceof Error ? error.message : ""}`,
    );
  }
  return rows.slice(0, MAX_ROWS + 2).map((row) => row.slice(0, MAX_COLUMNS).map(cellOf));
}

function readCsv(file: Buffer): Cell[][] {
  if (file.includes(0)) throw new UnreadableFileError("file_not_a_spreadsheet", "is neither CSV nor XLSX");
  const text = decode(file);
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAX_COLUMNS * MAX_CELL,
      to: MAX_ROWS + 2,
    }).map((row) => row.slice(0, MAX_COLUMNS));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFileError("file_damaged", `cannot be read as CSV: ${error.message}`);
  }
}

/** UTF-8; what is not valid UTF-8 comes from an old Excel, in Windows' Western letters. */
function decode(file: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

/** Excel in Indonesia separates by semicolon, since the comma is for decimals. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => line.split(mark).length;
  return [";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}

/** Rows without the empty ones at the end. */
function trimmed(rows: Cell[][]): Cell[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell === "")) end--;
  return rows.slice(0, end);
}
