import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actingProducer } from "../../../producer/acting-producer";
import type { Today } from "../../../today-api";
import { readToday } from "../../../today/read-today";

/** `GET /producer/today`: any member of staff; a member gets only their own offers, work and money. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ today: Today }>,
): Promise<void> {
  res.json({ today: await readToday(req.scope, actingProducer(req)) });
}
