import type { MedusaResponse } from "@medusajs/framework/http";
import { stringify } from "csv-stringify/sync";
import { writeXlsxInThread } from "./in-spreadsheet-thread";

/** A cell that a spreadsheet program does not take for a formula (see `neutralise`). */
export type SafeCell = string | number;

export type SpreadsheetFormat = "csv" | "xlsx";

const TYPES: Record<SpreadsheetFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
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

/** Sends rows as XLSX, made beside the server's own thread. @throws what the pages throw, before anything is sent */
export async function sendXlsx(
  res: MedusaResponse,
  name: string,
  headings: SafeCell[],
  pages: AsyncIterable<SafeCell[][]>,
): Promise<void> {
  const file = await writeXlsxInThread(headings, pages);
  announce(res, "xlsx", name);
  res.end(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
}
