import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerMe } from "@pasar-sentra/wire/producer";
import { readMe } from "../../../staff/read-me";

/** `GET /producer/me`: who is logged in and for which cooperatives they may act; needs no acting cooperative. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ me: ProducerMe }>,
): Promise<void> {
  res.json({ me: await readMe(req.scope, req.auth_context.actor_id) });
}
