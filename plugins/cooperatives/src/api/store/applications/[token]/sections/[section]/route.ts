import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationByToken } from "../../../../../../application/application-by-token";
import { applicationView } from "../../../../../../application/application-view";
import { saveSection } from "../../../../../../application/write-application";

/** `POST /store/applications/:token/sections/:section`, for whoever holds the link: saves one section. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token, section } = req.params;
  await saveSection(req.scope, await applicationByToken(req.scope, token), section as string, req.body ?? {});
  const application = applicationView(await applicationByToken(req.scope, token));
  res.set("Cache-Control", "private, no-store").json({ application });
}
