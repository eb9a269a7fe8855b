import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAdminApplication } from "../../../../../application/admin-applications";
import { decideByOperator } from "../../../../../application/decide-by-operator";
import { decisionSchema } from "../../../../../application/decision-input";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `POST /admin/applications/:id/decision` `{ action, reason?, sentra_slug? }`, for operators. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id as string;
  const decision = parseInput(decisionSchema, req.body ?? {});
  await decideByOperator(req.scope, id, decision, req.auth_context.actor_id);
  res.json({ application: await readAdminApplication(req.scope, id) });
}
