import { RefusalError } from "../errors/refusal-error";

export type UnreadableReason =
  | "file_missing"
  | "file_too_large"
  | "file_not_a_spreadsheet"
  | "file_archive_too_large"
  | "file_damaged"
  | "file_has_no_rows"
  | "file_has_too_many_rows";

/** A file that cannot even be judged row by row. 413 for size, else 400. */
export function unreadableFile(code: UnreadableReason, detail: string): RefusalError {
  const tooLarge = code === "file_too_large" || code === "file_archive_too_large";
  return new RefusalError(tooLarge ? 413 : 400, code, `file: ${detail}`);
}
