import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readAllocationHistory } from "../../../../../../allocation/read-allocation-history";
import { readOwnOrder } from "../../../../../../allocation/read-allocation-page";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";

const querySchema = z
  .object({
    cursor: z.string().max(300).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .strict();

/** `GET /producer/orders/:id/allocation/history?cursor=&limit=`: officers and managers, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const query = parseInput(querySchema, req.query);
  const order = await readOwnOrder(req.scope, acting.cooperative.id, req.params.id as string);
  res.json(await readAllocationHistory(req.scope, order.id, query));
}
