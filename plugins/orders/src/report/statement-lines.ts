import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { StatementLine } from "@pasar-sentra/wire/report";
import type { ReportPeriod } from "./report-query";

/** Whoever adds sums to a cooperative's statement: commission, fees, payouts. */
export interface StatementLines extends Named {
  /** At most twenty, for one cooperative and period, with a constant number of SQL statements. */
  lines(
    container: MedusaContainer,
    cooperativeId: string,
    period: ReportPeriod,
    locale: Locale,
  ): Promise<StatementLine[]>;
}

/** In the order in which a report shows them. */
export const statementLines = definePort<StatementLines>("orders.statement-lines");

export async function readStatementLines(
  ...asked: Parameters<StatementLines["lines"]>
): Promise<StatementLine[]> {
  const lines = await Promise.all(statementLines.all().map((contribution) => contribution.lines(...asked)));
  return lines.flat();
}
