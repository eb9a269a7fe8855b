import type { MiddlewareRoute } from "@medusajs/framework/http";
import { receiveOneFile } from "@pasar-sentra/foundation/http/receive-one-file";
import { MAX_FILE_BYTES } from "@pasar-sentra/foundation/spreadsheet/import-limits";
import { unreadableFile } from "@pasar-sentra/foundation/spreadsheet/unreadable-file";

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
