import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { readReport } from "../../../report/read-report";
import { reportQuerySchema } from "../../../report/report-query";
import type { Report } from "@pasar-sentra/wire/report";

/** `GET /producer/reports?from=&to=&cursor=&limit=`: officers and managers. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ report: Report }>,
): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const query = parseInput(reportQuerySchema, req.query);
  res.json({ report: await readReport(req.scope, acting.cooperative.id, query, requestLocale(req)) });
}
