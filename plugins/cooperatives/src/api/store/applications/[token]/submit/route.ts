import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationByToken } from "../../../../../application/application-by-token";
import { applicationView } from "../../../../../application/application-view";
import { submitApplication } from "../../../../../application/write-application";

/** `POST /store/applications/:token/submit`, for whoever holds the link. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await submitApplication(req.scope, await applicationByToken(req.scope, req.params.token));
  const application = applicationView(await applicationByToken(req.scope, req.params.token));
  res.set("Cache-Control", "private, no-store").json({ application });
}
