import type { Cell } from "./read-spreadsheet";

/** Widest column, characters. */
const WIDEST = 40;

/** An XLSX of these rows: texts as texts, numbers as numbers, never a formula. */
export async function xlsxOf(headings: Cell[], rows: Cell[][]): Promise<Uint8Array> {
  // An ES module, which CommonJS can only load this way.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const cell = (value: Cell) =>
    value === "" ? null : { value, type: typeof value === "number" ? Number : String };
  const data = [
    headings.map((value) => ({ value: String(value), type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  const columns = headings.map((heading) => ({
    width: Math.min(WIDEST, Math.max(12, String(heading).length + 2)),
  }));
  return writeXlsxFile(data as never, { columns, stickyRowsCount: 1 } as never).toBuffer();
}
