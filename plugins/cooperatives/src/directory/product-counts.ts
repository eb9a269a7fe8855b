import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Number of published products by cooperative id; cooperatives without any are absent.
 *
 * Counted by the database in one statement, because Medusa's Query has no aggregates and would load every
 * product of the marketplace to count them. Reads Medusa's product table and the table of our own link.
 */
export async function productCounts(
  container: MedusaContainer,
  cooperativeIds: readonly string[],
): Promise<Map<string, number>> {
  if (cooperativeIds.length === 0) return new Map();
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: { cooperative_id: string; count: string }[] = await knex(
    "product_product_cooperative_cooperative as link",
  )
    .join("product", "product.id", "link.product_id")
    .whereIn("link.cooperative_id", [...cooperativeIds])
    .where("product.status", "published")
    .whereNull("product.deleted_at")
    .whereNull("link.deleted_at")
    .groupBy("link.cooperative_id")
    .select("link.cooperative_id")
    .count("* as count");
  return new Map(rows.map(({ cooperative_id, count }) => [cooperative_id, Number(count)]));
}
