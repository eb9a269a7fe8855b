import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { actingProducer } from "../../../staff/acting-producer";
import type { Today } from "@pasar-sentra/wire/today";
import { readToday } from "../../../today/read-today";

/** `GET /producer/today`: any member of staff; a member gets only their own offers, work and money. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ today: Today }>,
): Promise<void> {
  res.json({ today: await readToday(req.scope, actingProducer(req), requestLocale(req)) });
}
