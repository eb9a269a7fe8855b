import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { MAX_FILE_BYTES } from "../../listing-import/import-limits";
import { unreadableFile } from "../../listing-import/unreadable-file";

/** Bytes of the whole form: boundaries and part headers add to the file. */
const LONGEST_FORM = MAX_FILE_BYTES + 64 * 1024;

const form = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 4, fieldSize: 1024, fieldNameSize: 64, parts: 5 },
}).single("file");

/**
 * Reads a form with one spreadsheet. A body that announces itself as too large is refused unread, one that lies as soon
 * as it passes the limit; the connection ends, so that the rest is not waited for.
 */
export function receiveSpreadsheet(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const announced = Number(req.headers["content-length"] ?? 0);
  if (announced > LONGEST_FORM) {
    refuseTooLarge(res, announced);
    return;
  }
  let received = 0;
  req.on("data", (chunk: Buffer) => {
    received += chunk.length;
    if (received > LONGEST_FORM && !res.headersSent) refuseTooLarge(res, received);
  });
  form(req, res, (error: unknown) => {
    if (res.headersSent) return;
    if (!error) next();
    else if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") refuseTooLarge(res, received);
    else
      next(unreadableFile("file_missing", `one file in the field "file" is expected (${messageOf(error)})`));
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refuseTooLarge(res: MedusaResponse, bytes: number): void {
  const { type, code, message } = unreadableFile(
    "file_too_large",
    `${bytes} bytes, at most ${MAX_FILE_BYTES}`,
  );
  res.status(413).set("Connection", "close").json({ type, code, message });
}

export const listingImportMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/listing-imports", methods: ["POST"], middlewares: [receiveSpreadsheet] },
];
