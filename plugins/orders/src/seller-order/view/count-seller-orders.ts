import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerOrderCounts } from "@pasar-sentra/wire/seller-order";
import { SELLER_ORDER_TABS } from "@pasar-sentra/wire/seller-order-tab";

/** Counting stops here, so that it costs the same for ten orders and for a hundred thousand. */
export const MOST_COUNTED = 100;

/** Orders of a cooperative by tab, at most `MOST_COUNTED` each; one SQL statement. */
export async function countSellerOrders(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<SellerOrderCounts> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const own = "SELECT 1 FROM seller_order WHERE cooperative_id = ? AND deleted_at IS NULL";
  const { rows } = await knex.raw<{ rows: { tab: keyof SellerOrderCounts; count: string }[] }>(
    `SELECT tabs.tab, (SELECT count(*) FROM (${own} AND tab = tabs.tab LIMIT ?) AS counted) AS count
       FROM unnest(?::text[]) AS tabs(tab)
     UNION ALL
     SELECT 'returns', (SELECT count(*) FROM (${own} AND open_returns > 0 LIMIT ?) AS counted)`,
    [cooperativeId, MOST_COUNTED, [...SELLER_ORDER_TABS], cooperativeId, MOST_COUNTED],
  );
  const counts = Object.fromEntries(rows.map(({ tab, count }) => [tab, Number(count)]));
  return counts as unknown as SellerOrderCounts;
}
