import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAdminCooperative } from "../../../../../directory/admin-cooperative-page";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { found } from "@pasar-sentra/foundation/http/found";
import { changeCooperativeStatusWorkflow } from "../../../../../cooperative/change-cooperative-status";
import { statusChangeSchema } from "../../../../../cooperative/status-change-input";

/** `POST /admin/cooperatives/:id/status` `{ action, reason }`, for operators: 409 when not possible (any more). */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id as string;
  const { action, reason } = parseInput(statusChangeSchema, req.body ?? {});
  await changeCooperativeStatusWorkflow(req.scope).run({
    input: { id, action, reason, actor_id: req.auth_context.actor_id },
  });
  res.json({ cooperative: found(await readAdminCooperative(req.scope, id), "Cooperative") });
}
