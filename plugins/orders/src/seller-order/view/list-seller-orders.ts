import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import { thumbnailPicture } from "../../cart/summary/thumbnail-picture";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import type { SellerOrderList, SellerOrderListTab, SellerOrderRow } from "@pasar-sentra/wire/seller-order";
import { SELLER_ORDER_TABS } from "@pasar-sentra/wire/seller-order-tab";
import type { SellerOrderRecord } from "../seller-order-record";
import { countSellerOrders } from "./count-seller-orders";
import { isLate } from "./is-late";

export const sellerOrdersQuerySchema = z
  .object({
    tab: z.enum([...SELLER_ORDER_TABS, "returns"]).default("to_accept"),
    q: z.string().trim().max(40).optional(),
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .strict();

export type SellerOrdersQuery = z.output<typeof sellerOrdersQuerySchema>;

/** What is over is read from the newest; what is due from the most urgent. */
const NEWEST_FIRST: readonly SellerOrderListTab[] = ["done", "awaiting_payment"];

type Row = Pick<
  SellerOrderRecord,
  | "id"
  | "order_id"
  | "number"
  | "status"
  | "tab"
  | "due_at"
  | "created_at"
  | "accept_by"
  | "promised_on"
  | "total"
  | "lines"
>;

/**
 * One page of a cooperative's orders, by what is due, with the number of orders of every tab. A constant number
 * of SQL statements, each reading an index in order. A search looks for the number, in all tabs.
 */
export async function listSellerOrders(
  container: MedusaContainer,
  cooperativeId: string,
  query: SellerOrdersQuery,
): Promise<SellerOrderList> {
  const { limit } = query;
  const descending = query.q !== undefined || NEWEST_FIRST.includes(query.tab);
  const direction = descending ? "DESC" : "ASC";
  const [found, counts] = await Promise.all([
    container
      .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
      .listSellerOrders(
        { cooperative_id: cooperativeId, ...which(query), ...after(query.cursor, descending) },
        { relations: ["lines"], take: limit + 1, order: { due_at: direction, id: direction } },
      ),
    countSellerOrders(container, cooperativeId),
  ]);
  const rows = found.slice(0, limit) as unknown as Row[];
  const last = rows.at(-1);
  const buyers = await buyersOf(container, rows);
  const now = new Date();
  return {
    orders: rows.map((row) => rowView(row, buyers.get(row.order_id), now)),
    next_cursor:
      last && found.length > limit
        ? encodeRowCursor({ value: new Date(last.due_at).toISOString(), id: last.id })
        : null,
    counts,
  };
}

function which({ tab, q }: SellerOrdersQuery) {
  if (q) return searched(q);
  return tab === "returns" ? { open_returns: { $gt: 0 } } : { tab };
}

/** `PS-2026-000184-1`, or only `184`. */
function searched(q: string) {
  if (/^\d{1,9}$/.test(q)) return { display_id: Number(q) };
  return { number: q.toUpperCase().replace(/-[KR]\d+$/, "") };
}

function after(cursor: string | undefined, descending: boolean) {
  if (cursor === undefined) return {};
  const { value, id } = decodeRowCursor(cursor);
  const due_at = new Date(value);
  if (Number.isNaN(due_at.getTime())) decodeRowCursor("");
  const beyond = descending ? "$lt" : "$gt";
  // The bound alone lets the index begin at the page; what is left out of it has the same moment.
  const bound = descending ? { due_at: { $lte: due_at } } : { due_at: { $gte: due_at } };
  return { ...bound, $or: [{ due_at: { [beyond]: due_at } }, { due_at, id: { [beyond]: id } }] };
}

interface Buyer {
  name: string;
  regency: string;
}

async function buyersOf(container: MedusaContainer, rows: readonly Row[]): Promise<Map<string, Buyer>> {
  if (rows.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "shipping_address.first_name", "shipping_address.metadata"],
    filters: { id: [...new Set(rows.map(({ order_id }) => order_id))] },
  });
  return new Map(
    data.map(({ id, shipping_address }) => {
      const village = shipping_address?.metadata?.village_code;
      const regency = typeof village === "string" ? areaPath(village)?.path[1]?.name : undefined;
      return [id, { name: shipping_address?.first_name ?? "", regency: regency ?? "" }];
    }),
  );
}

function rowView(row: Row, buyer: Buyer | undefined, now: Date): SellerOrderRow {
  const [first] = [...row.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    placed_at: new Date(row.created_at).toISOString(),
    accept_by: row.status === "placed" && row.accept_by ? new Date(row.accept_by).toISOString() : null,
    promised_on: row.promised_on,
    is_late: isLate(row, now),
    buyer_name: buyer?.name ?? "",
    regency_name: buyer?.regency ?? "",
    first_line: first
      ? {
          title: first.title,
          variant_title: first.variant_title,
          quantity: first.quantity,
          unit: first.unit,
        }
      : null,
    line_count: row.lines.length,
    total: Number(row.total),
    picture: first?.product_id ? thumbnailPicture(first.product_id, first.thumbnail, first.title) : null,
  };
}
