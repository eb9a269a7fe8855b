import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { Report } from "@pasar-sentra/wire/report";
import { reportMakers } from "./report-makers";
import { reportOrders } from "./report-orders";
import { reportProducts } from "./report-products";
import type { ReportQuery } from "./report-query";
import { readStatementLines } from "./statement-lines";
import { reportTotals } from "./report-totals";

/** What a cooperative sold in a period, and what the figures are made of. Three SQL statements, and those of the members and of the lines that plugins add. */
export async function readReport(
  container: MedusaContainer,
  cooperativeId: string,
  { from, to, cursor, limit }: ReportQuery,
  locale: Locale,
): Promise<Report> {
  const period = { from, to };
  const [totals, products, members, page, lines] = await Promise.all([
    reportTotals(container, cooperativeId, period),
    reportProducts(container, cooperativeId, period),
    reportMakers.one().members(container, cooperativeId, period),
    reportOrders(container, cooperativeId, period, { cursor, limit }),
    readStatementLines(container, cooperativeId, period, locale),
  ]);
  return { from, to, totals, products, members, lines, ...page };
}
