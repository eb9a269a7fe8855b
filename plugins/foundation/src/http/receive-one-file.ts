import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";

/** What boundaries, part headers and short texts add to the file, bytes. */
const BESIDE_THE_FILE = 64 * 1024;

export interface OneFileRules {
  /** Of the file. */
  mostBytes: number;
  /** Texts beside the file, and bytes of each. */
  texts: { most: number; bytes: number };
  /** Body of the answer 413. @param bytes announced or received so far */
  tooLarge(bytes: number): { type: string; code?: string; message: string };
  /** What any other form that cannot be read is refused with. */
  unreadable(error: unknown): Error;
}

/**
 * Reads a multipart form with one `file` into memory, after Medusa has authenticated the caller. What announces
 * itself as too large is refused unread, what lies about its size as soon as it passes the limit: multer alone would
 * first read such a body to its end, if it has one. The connection ends then, so that the rest is not waited for.
 */
export function receiveOneFile({ mostBytes, texts, tooLarge, unreadable }: OneFileRules) {
  const longest = mostBytes + BESIDE_THE_FILE;
  const form = multer({
    storage: multer.memoryStorage(),
    limits: {
      fileSize: mostBytes,
      files: 1,
      fields: texts.most,
      fieldSize: texts.bytes,
      fieldNameSize: 64,
      parts: texts.most + 1,
    },
  }).single("file");
  const refuse = (res: MedusaResponse, bytes: number) => {
    res.status(413).set("Connection", "close").json(tooLarge(bytes));
  };
  return function receive(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
    const announced = Number(req.headers["content-length"] ?? 0);
    if (announced > longest) {
      refuse(res, announced);
      return;
    }
    let received = 0;
    req.on("data", (chunk: Buffer) => {
      received += chunk.length;
      if (received > longest && !res.headersSent) refuse(res, received);
    });
    form(req, res, (error: unknown) => {
      if (res.headersSent) return;
      if (!error) next();
      else if (error instanceof MulterError && error.code === "LIMIT_FILE_SIZE") refuse(res, received);
      else next(unreadable(error));
    });
  };
}
