import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listJoiningWorkshops } from "../../../application/cooperative-answer";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "../../../staff/acting-producer";
import { pageQuerySchema } from "@pasar-sentra/foundation/http/page-query";

/** `GET /producer/applications?cursor=&limit=`, for officers: workshops that want to join. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  res.json(await listJoiningWorkshops(req.scope, acting, parseInput(pageQuerySchema, req.query)));
}
