import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../staff/acting-producer";
import { pageQuerySchema } from "@pasar-sentra/foundation/http/page-query";
import { listWorkspaceChanges } from "../../../staff/staff-lists";

/** `GET /producer/history?cursor=&limit=`, for officers: who changed staff, members, settings and bank account. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  const query = parseInput(pageQuerySchema, req.query);
  res.json(await listWorkspaceChanges(req.scope, acting.cooperative.id, query));
}
