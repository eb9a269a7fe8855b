import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownImport, readImport } from "../../../../import/import-view";
import { actingProducer, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";

/** `GET /producer/listing-imports/:id`, for officers and managers: the first problems, and how far the writing is. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const record = await ownImport(req.scope, acting.cooperative.id, req.params.id as string);
  requireRole(acting, "officer", "manager");
  res.json({ import: await readImport(req.scope, record) });
}
