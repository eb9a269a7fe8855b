import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** One SQL statement with `?` for values. The row's type is the caller's claim. */
export async function readRows<Row>(
  container: MedusaContainer,
  sql: string,
  values: readonly (string | number | Date | readonly string[])[],
): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: Row[] }>(sql, [...values] as never);
  return rows;
}
