import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationByToken } from "../../../../../../application/application-by-token";
import { applicationView } from "../../../../../../application/application-view";
import { removeEvidence } from "../../../../../../application/evidence";

/** `DELETE /store/applications/:token/files/:fileId`, for whoever holds the link. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const row = await applicationByToken(req.scope, req.params.token);
  await removeEvidence(req.scope, row, req.params.fileId as string);
  res.json({ application: applicationView(await applicationByToken(req.scope, req.params.token)) });
}
