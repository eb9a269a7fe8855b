import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../staff/acting-producer";
import { pageQuerySchema } from "@pasar-sentra/foundation/http/page-query";
import { listStaff } from "../../../staff/staff-lists";

/** `GET /producer/staff?cursor=&limit=`, for officers and managers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const query = parseInput(pageQuerySchema, req.query);
  res.json(await listStaff(req.scope, acting.cooperative.id, acting.staff_id, query));
}
