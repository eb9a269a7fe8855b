export type UnreadableReason =
  | "file_missing"
  | "file_too_large"
  | "file_not_a_spreadsheet"
  | "file_archive_too_large"
  | "file_damaged"
  | "file_has_no_rows"
  | "file_has_too_many_rows";

/** Of the reading thread, which does not load what the server knows of HTTP. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";

  constructor(
    readonly code: UnreadableReason,
    detail: string,
  ) {
    super(detail);
  }
}
