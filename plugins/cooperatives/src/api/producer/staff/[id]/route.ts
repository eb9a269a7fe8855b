import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../../staff/acting-producer";
import { changeRole, roleChangeSchema } from "../../../../staff/change-staff";

/** `POST /producer/staff/:id` `{ role, member_id? }`, for officers. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  const change = parseInput(roleChangeSchema, req.body ?? {});
  await changeRole(req.scope, acting, req.params.id as string, change);
  res.json({ id: req.params.id, role: change.role });
}
