import type { MiddlewareRoute } from "@medusajs/framework/http";
import { receiveOneFile } from "../../http/receive-one-file";
import { MAX_FILE_BYTES } from "../../listing-import/import-limits";
import { unreadableFile } from "../../listing-import/unreadable-file";

/** A form with one spreadsheet. */
const receiveSpreadsheet = receiveOneFile({
  mostBytes: MAX_FILE_BYTES,
  texts: { most: 4, bytes: 1024 },
  tooLarge(bytes) {
    const { type, code, message } = unreadableFile(
      "file_too_large",
      `${bytes} bytes, at most ${MAX_FILE_BYTES}`,
    );
    return { type, code, message };
  },
  unreadable(error) {
    const detail = error instanceof Error ? error.message : String(error);
    return unreadableFile("file_missing", `one file in the field "file" is expected (${detail})`);
  },
});

export const listingImportMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/listing-imports", methods: ["POST"], middlewares: [receiveSpreadsheet] },
];
