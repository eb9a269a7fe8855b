import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listJoiningWorkshops } from "../../../application/cooperative-answer";
import { parseInput } from "../../../errors/parse-input";
import { actingProducer, requireRole } from "../../../producer/acting-producer";
import { pageQuerySchema } from "../../../producer/page-query";

/** `GET /producer/applications?cursor=&limit=`, for officers: workshops that want to join. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer");
  res.json(await listJoiningWorkshops(req.scope, acting, parseInput(pageQuerySchema, req.query)));
}
