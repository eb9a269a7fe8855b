import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { APPLICATION_MODULE } from "../../../../../../modules/application";
import type { ApplicationModuleService } from "../../../../../../modules/application/service";

/** `GET /admin/applications/:id/files/:fileId`, for operators: the evidence itself, never run as a page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [file] = await req.scope
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .listApplicationFiles({ id: req.params.fileId, application_id: req.params.id }, { take: 1 });
  if (!file) throw new RefusalError(404, "file_not_found", "File was not found");
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(file.file_id);
  res.set({
    "Content-Type": file.mime_type,
    "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  });
  res.send(content);
}
