import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IFileModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { findRendition } from "../../../../picture/rendition-lookup";
import { RENDITION_MIME } from "../../../../picture/rendition";

/**
 * `GET /media/pictures/<file>`, for anyone: a rendition from wherever the File Module keeps it. The name holds a
 * hash of the bytes, so browsers and proxies may keep it for ever.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params.file ?? "";
  const rendition = await findRendition(req.scope, name);
  if (!rendition) return notFound(res);
  res.set({
    "Cache-Control": "public, max-age=31536000, immutable",
    ETag: `"${name}"`,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Content-Security-Policy": "default-src 'none'; sandbox",
  });
  if (req.fresh) {
    res.status(304).end();
    return;
  }
  const files: IFileModuleService = req.scope.resolve(Modules.FILE);
  const bytes = await files.getAsBuffer(rendition.file_id).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (!bytes) return notFound(res);
  res.status(200).set("Content-Type", RENDITION_MIME[rendition.format]).send(bytes);
}

function notFound(res: MedusaResponse): void {
  res
    .status(404)
    .set({ "Cache-Control": "no-store", ETag: "" })
    .json({ type: "not_found", code: "picture_not_found", message: "There is no such picture" });
}

/** A file that was removed since it was looked up: on disk `ENOENT`, in S3 `NoSuchKey`. */
function isMissing(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string };
  return code === "ENOENT" || name === "NoSuchKey" || name === "NotFound";
}
