import type { MedusaResponse } from "@medusajs/framework/http";
import { stringify } from "csv-stringify/sync";
import type { SafeCell } from "./export-rows";

export type SpreadsheetFormat = "csv" | "xlsx";

const TYPES: Record<SpreadsheetFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** Widest column, characters. */
const WIDEST = 40;

/** A mark by which Excel knows UTF-8, and the semicolon that it expects under Indonesian settings. */
const BOM = "\uFEFF";
const DELIMITER = ";";

function announce(res: MedusaResponse, format: SpreadsheetFormat, name: string): void {
  res
    .status(200)
    .set("Content-Type", TYPES[format])
    .set("Content-Disposition", `attachment; filename="${name}.${format}"`)
    .set("X-Content-Type-Options", "nosniff")
    .set("Cache-Control", "private, no-store");
}

/** Sends rows as CSV while they come. */
export async function sendCsv(
  res: MedusaResponse,
  name: string,
  headings: SafeCell[],
  pages: AsyncIterable<SafeCell[][]>,
): Promise<void> {
  announce(res, "csv", name);
  res.write(BOM + lines([headings]));
  for await (const rows of pages) {
    if (res.destroyed) return;
    if (!res.write(lines(rows)))
      await new Promise((resolve) => res.once("drain", resolve).once("close", resolve));
  }
  res.end();
}

function lines(rows: SafeCell[][]): string {
  return stringify(rows, { delimiter: DELIMITER, record_delimiter: "windows" });
}

/** Sends rows as XLSX: texts as texts, numbers as numbers, never a formula. */
export async function sendXlsx(
  res: MedusaResponse,
  name: string,
  headings: SafeCell[],
  rows: SafeCell[][],
): Promise<void> {
  // An ES module, which CommonJS can only load this way.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const cell = (value: SafeCell) =>
    value === "" ? null : { value, type: typeof value === "number" ? Number : String };
  const data = [
    headings.map((value) => ({ value: String(value), type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  const columns = headings.map((heading) => ({
    width: Math.min(WIDEST, Math.max(12, String(heading).length + 2)),
  }));
  const buffer = await writeXlsxFile(data as never, { columns, stickyRowsCount: 1 } as never).toBuffer();
  announce(res, "xlsx", name);
  res.end(buffer);
}
