import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReportMember } from "@pasar-sentra/wire/report";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";
import { workshopNames } from "../allocation/workshop-names";
import type { ReportPeriod } from "@pasar-sentra/orders/report/report-query";
import { soldBy } from "@pasar-sentra/orders/report/report-scope";

const SHOWN = 100;

const SQL = `
  SELECT s.member_id, count(*)::int AS shares, sum(s.quantity_accepted * a.unit_price)::float8 AS value,
    sum(s.quantity_passed)::int AS passed, sum(s.quantity_passed + s.quantity_rejected)::int AS checked
  FROM allocation_share s JOIN allocation a ON a.id = s.allocation_id AND a.deleted_at IS NULL
  WHERE s.cooperative_id = ? AND s.status IN ('accepted', 'delivered', 'checked') AND s.deleted_at IS NULL
    AND s.answered_at >= ?::timestamptz AND s.answered_at < ?::timestamptz
  GROUP BY s.member_id ORDER BY value DESC, s.member_id LIMIT ${SHOWN}`;

/** Two SQL statements: the work, and the names of those who did it. */
export async function reportMembers(
  container: MedusaContainer,
  cooperativeId: string,
  period: ReportPeriod,
): Promise<ReportMember[]> {
  const work = await readRows<Omit<ReportMember, "workshop_name">>(
    container,
    SQL,
    soldBy(cooperativeId, period),
  );
  const names = await workshopNames(
    container,
    work.map(({ member_id }) => member_id),
  );
  return work
    .map((row) => ({ ...row, workshop_name: names.get(row.member_id) ?? "" }))
    .sort((a, b) => b.value - a.value || (a.workshop_name < b.workshop_name ? -1 : 1));
}
