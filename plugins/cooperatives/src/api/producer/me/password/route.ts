import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { newToken } from "@pasar-sentra/foundation/sessions/new-token";
import { logInEntity } from "../../../../staff/log-in-entity";
import { confirmPassword, newPasswordSchema } from "../../../../staff/password";

const bodySchema = z.object({ password: z.string().min(1).max(200), new_password: newPasswordSchema });

/**
 * `POST /producer/me/password` `{ password, new_password }`, for any producer: 403 `wrong_password`. Ends every session
 * of the log-in; the answer's `token` is the first of the new ones, for the device that asked.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { password, new_password } = parseInput(bodySchema, req.body ?? {});
  const accountId = req.auth_context.actor_id;
  await confirmPassword(req.scope, accountId, password);
  await req.scope
    .resolve(Modules.AUTH)
    .updateProvider("emailpass", { entity_id: logInEntity(accountId), password: new_password });
  res.json({ changed: true, token: await newToken(req) });
}
