import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../../../staff/acting-producer";
import { revocationSchema, revokeStaff } from "../../../../../staff/change-staff";

/** `POST /producer/staff/:id/revoke` `{ reason? }`, for officers: works on the person's next request. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  const { reason } = parseInput(revocationSchema, req.body ?? {});
  await revokeStaff(req.scope, acting, req.params.id as string, reason || null);
  res.json({ id: req.params.id, revoked: true });
}
