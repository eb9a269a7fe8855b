import { RefusalError } from "../errors/refusal-error";
import type { UnreadableReason } from "./unreadable-file-error";

/** A file that cannot even be judged row by row. 413 for size, else 400. */
export function unreadableFile(code: UnreadableReason, detail: string): RefusalError {
  const tooLarge = code === "file_too_large" || code === "file_archive_too_large";
  return new RefusalError(tooLarge ? 413 : 400, code, `file: ${detail}`);
}
