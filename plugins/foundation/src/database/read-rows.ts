import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Value = string | number | Date | readonly string[];

/**
 * One SQL statement with `?` for values, or `:name`; a cast of a named one is written CAST, since `:name:` would be a
 * column. The row's type is the caller's claim.
 */
export async function readRows<Row>(
  container: MedusaContainer,
  sql: string,
  values: readonly Value[] | Readonly<Record<string, Value>>,
): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: Row[] }>(sql, values as never);
  return rows;
}
