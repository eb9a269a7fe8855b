import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Days that count. */
const DAYS = 90;

/**
 * Counts anew how often each product was ordered in the last 90 days. Counted by the database in one statement, since
 * Medusa's Query has no aggregates and would load every order; reads the tables of orders and variants.
 *
 * @returns ids of the products whose number has changed
 */
export async function countPopularity(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await knex.raw(
    `WITH counted AS (
       SELECT variant."product_id", count(DISTINCT share."id")::int AS orders
         FROM "seller_order" AS share
         JOIN "seller_order_line" AS line ON line."seller_order_id" = share."id"
         JOIN "product_variant" AS variant ON variant."id" = line."variant_id"
        WHERE share."created_at" > now() - make_interval(days => ?)
          AND share."status" NOT IN ('declined', 'cancelled')
          AND share."deleted_at" IS NULL
        GROUP BY variant."product_id"
     ), changed AS (
       INSERT INTO "product_popularity" AS known ("product_id", "orders")
         SELECT "product_id", orders FROM counted
       ON CONFLICT ("product_id") DO UPDATE SET "orders" = excluded."orders", "updated_at" = now()
         WHERE known."orders" <> excluded."orders"
       RETURNING "product_id"
     ), gone AS (
       DELETE FROM "product_popularity" AS known
        WHERE NOT EXISTS (SELECT 1 FROM counted WHERE counted."product_id" = known."product_id")
       RETURNING "product_id"
     )
     SELECT "product_id" FROM changed UNION SELECT "product_id" FROM gone`,
    [DAYS],
  )) as { rows: { product_id: string }[] };
  return rows.map(({ product_id }) => product_id);
}
