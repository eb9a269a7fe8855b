import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requireActiveCooperative } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { acceptSchema } from "../../../../../seller-order/command-schemas";
import { actOnOrder, orderOfficer } from "../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/accept`: all of it, or a part of each line. A suspended cooperative takes nothing new on. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  requireActiveCooperative(orderOfficer(req));
  await actOnOrder(req, res, "accept", parseInput(acceptSchema, req.body ?? {}));
}
