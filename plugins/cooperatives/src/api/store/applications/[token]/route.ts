import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationByToken } from "../../../../application/application-by-token";
import { applicationView } from "../../../../application/application-view";

/** `GET /store/applications/:token`, for whoever holds the link. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const application = applicationView(await applicationByToken(req.scope, req.params.token));
  res.set("Cache-Control", "private, no-store").json({ application });
}
