import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actingProducer, requireRole } from "../../../../../staff/acting-producer";
import { withdrawInvitation } from "../../../../../staff/withdraw-invitation";

/** `DELETE /producer/staff/invitations/:id`, for officers: its link works no longer. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  await withdrawInvitation(req.scope, acting, req.params.id as string);
  res.json({ id: req.params.id, revoked: true });
}
