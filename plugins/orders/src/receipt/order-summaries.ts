import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderSummary } from "@pasar-sentra/wire/order";
import { paymentStatus } from "./payment-status";
import type { OrderRow } from "./receipt-rows";

export const ORDER_SUMMARIES_PER_PAGE = 20;

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "status",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "seller_orders.number",
  "seller_orders.status",
  "seller_orders.total",
  "seller_orders.cooperative_id",
];

type SummaryRow = Pick<
  OrderRow,
  "id" | "display_id" | "created_at" | "status" | "payment_collections" | "seller_orders"
>;

/**
 * A customer's orders, newest first, by keyset on the order number.
 *
 * @param before show orders with a smaller number; null for the first page
 */
export async function orderSummaries(
  container: MedusaContainer,
  customerId: string,
  before: number | null,
): Promise<{ orders: OrderSummary[]; next_cursor: string | null }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { customer_id: customerId, ...(before === null ? {} : { display_id: { $lt: before } }) },
    pagination: { take: ORDER_SUMMARIES_PER_PAGE + 1, order: { display_id: "DESC" } },
  });
  const rows = (data as unknown as SummaryRow[]).slice(0, ORDER_SUMMARIES_PER_PAGE);
  const names = await cooperativeNames(container, rows);
  return {
    orders: rows.map((row) => toSummary(row, names)),
    next_cursor: data.length > rows.length ? String(rows.at(-1)?.display_id) : null,
  };
}

function toSummary(row: SummaryRow, names: ReadonlyMap<string, string>): OrderSummary {
  return {
    id: row.id,
    display_id: row.display_id,
    created_at: new Date(row.created_at).toISOString(),
    payment_status: paymentStatus(row),
    total: row.seller_orders.reduce((sum, share) => sum + Number(share.total), 0),
    seller_orders: [...row.seller_orders]
      .sort((a, b) => (a.number < b.number ? -1 : 1))
      .map(({ number, status, cooperative_id }) => ({
        number,
        status,
        cooperative_name: names.get(cooperative_id) ?? "",
      })),
  };
}

async function cooperativeNames(
  container: MedusaContainer,
  rows: readonly SummaryRow[],
): Promise<Map<string, string>> {
  const ids = [
    ...new Set(rows.flatMap(({ seller_orders }) => seller_orders.map((order) => order.cooperative_id))),
  ];
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "legal_name"],
    filters: { id: ids },
  });
  return new Map(data.map(({ id, legal_name }) => [id, legal_name]));
}
