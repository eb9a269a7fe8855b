import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReportProduct } from "@pasar-sentra/wire/report";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";
import type { ReportPeriod } from "./report-query";
import { SOLD, soldBy } from "./report-scope";

const SHOWN = 50;

/** Before the cooperative has answered, what was ordered counts; afterwards what it accepted. */
const SQL = `
  SELECT product_id, title, variant_title, unit, sum(sold)::int AS quantity, sum(sold * unit_price)::float8 AS amount
  FROM (
    SELECT l.product_id, l.title, l.variant_title, l.unit, l.unit_price,
      (CASE WHEN o.status = 'placed' THEN l.quantity ELSE l.accepted_quantity - l.cancelled_quantity END) AS sold
    FROM seller_order o
    JOIN seller_order_line l ON l.seller_order_id = o.id AND l.deleted_at IS NULL
    WHERE ${SOLD}
  ) AS line
  GROUP BY product_id, title, variant_title, unit HAVING sum(sold) > 0
  ORDER BY amount DESC, title, variant_title LIMIT ${SHOWN}`;

/** One SQL statement. */
export function reportProducts(
  container: MedusaContainer,
  cooperativeId: string,
  period: ReportPeriod,
): Promise<ReportProduct[]> {
  return readRows<ReportProduct>(container, SQL, soldBy(cooperativeId, period));
}
