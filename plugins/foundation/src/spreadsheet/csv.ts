import { stringify } from "csv-stringify/sync";
import { neutralise } from "./neutralise";

/** One line of a CSV file (RFC 4180), safe to open in a spreadsheet. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const safe = cells.map((cell) => (typeof cell === "string" ? neutralise(cell) : cell));
  return stringify([safe], { record_delimiter: "windows" });
}
