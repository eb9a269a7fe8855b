import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { actingProducer, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { reportFile } from "../../../../report/report-file";
import { reportPeriodSchema } from "../../../../report/report-query";

/** `GET /producer/reports/orders-file?from=&to=`: the report's orders as CSV; officers and managers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const period = parseInput(reportPeriodSchema, req.query);
  const name = `pasar-sentra-${acting.cooperative.slug}-${period.from}-${period.to}.csv`;
  res.set("Content-Type", "text/csv; charset=utf-8");
  res.set("Content-Disposition", `attachment; filename="${name}"`);
  const rows = reportFile(req.scope, acting.cooperative.id, period, requestLocale(req));
  await pipeline(Readable.from(rows), res);
}
