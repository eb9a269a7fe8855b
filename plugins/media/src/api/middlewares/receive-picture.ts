import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import multer, { MulterError } from "multer";
import { MAX_PICTURE_BYTES } from "../../picture/picture-limits";
import { PictureRefusedError } from "../../picture/picture-refused-error";

/** Bytes of the whole form: boundaries, part headers and texts add to the file. */
const LONGEST_FORM = MAX_PICTURE_BYTES + 64 * 1024;

const form = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PICTURE_BYTES, files: 1, fields: 8, fieldSize: 4096, fieldNameSize: 64, parts: 9 },
}).single("file");

/**
 * Reads a multipart form with one `file`. What announces itself as too large is refused unread, what lies about
 * its size as soon as it passes the limit: multer alone would first read such a body to its end, if it has one.
 * Medusa has authenticated the caller before this runs.
 */
export function receivePicture(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
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
    else if (isTooLarge(error)) refuseTooLarge(res, received);
    else next(refusalOf(error));
  });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
}

function refusalOf(error: unknown): MedusaError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof MulterError && error.code === "LIMIT_UNEXPECTED_FILE") {
    return new PictureRefusedError(
      "picture_missing",
      `one file in the field "file" is expected (${message})`,
    );
  }
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The form cannot be read: ${message}`,
    "form_unreadable",
  );
}

/** 413, and the connection ends so that the rest of the body is not waited for. */
function refuseTooLarge(res: MedusaResponse, bytes: number): void {
  const detail = `${bytes} bytes, at most ${MAX_PICTURE_BYTES}`;
  const { type, code, message } = new PictureRefusedError("picture_too_many_bytes", detail);
  res.status(413).set("Connection", "close").json({ type, code, message });
}
