import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationByToken } from "../../../application/application-by-token";
import { applicationView } from "../../../application/application-view";
import { newApplicationSchema } from "../../../application/contact-input";
import { beginApplication } from "../../../application/write-application";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";

/** `POST /store/applications` `{ kind, contact_name, contact_phone, contact_email? }`, for anyone (rate-limited). */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const contact = parseInput(newApplicationSchema, req.body ?? {});
  const token = await beginApplication(req.scope, contact, requestLocale(req));
  const application = applicationView(await applicationByToken(req.scope, token));
  res.set("Cache-Control", "private, no-store").status(201).json({ token, application });
}
