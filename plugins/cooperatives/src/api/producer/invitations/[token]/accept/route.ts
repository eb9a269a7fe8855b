import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { invitationByToken } from "../../../../../staff/open-invitation";
import { newPasswordSchema } from "../../../../../staff/password";
import { acceptInvitationWorkflow } from "../../../../../staff/workflows/accept-invitation";

const newAccountSchema = z.object({
  name: z.string().trim().min(2).max(100).nullish(),
  password: newPasswordSchema,
});

/**
 * `POST /producer/invitations/:token/accept`, for whoever holds the link: with a producer's token for that
 * account, else `{ password, name? }` for a new one. Works once.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, phone, email, name } = await invitationByToken(req.scope, req.params.token);
  const account_id = req.auth_context?.actor_id || null;
  const own = account_id ? null : parseInput(newAccountSchema, req.body ?? {});
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: {
      invitation: { id, phone, email, name },
      account_id,
      name: own?.name ?? null,
      password: own?.password ?? null,
    },
  });
  res.json({ cooperative_id: result.cooperative_id, staff_id: result.staff_id, log_in: phone ?? email });
}
