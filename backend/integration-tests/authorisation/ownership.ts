import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { World } from "./world";

/** A price that nothing in the world has. */
const INJECTED_PRICE = 7;
const MARK = "injected by R11";

/** What a caller would like to set and must not. */
export function injectedFields({ market, officer }: World): Record<string, unknown> {
  const other = market.cooperatives.kasongan.id;
  return {
    cooperative_id: other,
    cooperative: other,
    seller_id: other,
    status: "completed",
    state: "published",
    price: INJECTED_PRICE,
    unit_price: INJECTED_PRICE,
    role: "officer",
    account_id: officer.account_id,
    is_admin: true,
    metadata: { mark: MARK },
  };
}

/**
 * All that belongs to the other cooperative, and every trace of an injected value: equal before and after a
 * request that had no business there.
 */
export async function ownership(container: MedusaContainer, { market, member }: World) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const tablesWith = async (column: string): Promise<string[]> => {
    const { rows } = await database.raw(
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = ? ORDER BY 1`,
      [column],
    );
    return rows.map((row: { table_name: string }) => row.table_name);
  };
  const count = async (sql: string, values: string[]): Promise<number> =>
    Number((await database.raw(sql, values)).rows[0].count);
  const rowsOfOther: Record<string, string> = {};
  for (const table of await tablesWith("cooperative_id")) {
    const { rows } = await database.raw(
      `SELECT coalesce(md5(string_agg((to_jsonb(t) - 'updated_at')::text, '' ORDER BY to_jsonb(t)::text)), '') AS hash
       FROM "${table}" t WHERE cooperative_id = ?`,
      [market.cooperatives.kasongan.id],
    );
    rowsOfOther[table] = rows[0].hash;
  }
  const marks: Record<string, number> = {};
  for (const table of await tablesWith("metadata")) {
    const found = await count(`SELECT count(*) FROM "${table}" WHERE metadata::text LIKE ?`, [`%${MARK}%`]);
    if (found > 0) marks[table] = found;
  }
  return {
    rowsOfOther,
    marks,
    injectedPrices: await count("SELECT count(*) FROM price WHERE amount = ?", [String(INJECTED_PRICE)]),
    promotedMembers: await count(
      "SELECT count(*) FROM producer_staff WHERE account_id = ? AND role <> 'member'",
      [member.account_id],
    ),
    finishedOrders: await count("SELECT count(*) FROM seller_order WHERE status = ?", ["completed"]),
  };
}

/** The shape of a JSON answer: its keys at every depth, without values. */
export function keysOf(text: string): string {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length > 0 ? [walk(value[0])] : [];
    if (typeof value !== "object" || value === null) return "";
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, inner]) => [key, walk(inner)]),
    );
  };
  try {
    return JSON.stringify(walk(JSON.parse(text)));
  } catch {
    return "";
  }
}
