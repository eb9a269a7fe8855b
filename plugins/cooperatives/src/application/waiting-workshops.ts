import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";

/** Counting stops there. */
const MOST = 100;

/** How many workshops that want to join a cooperative have no answer of it yet, at most 100. One SQL statement. */
export async function waitingWorkshops(container: MedusaContainer, cooperativeId: string): Promise<number> {
  const [row] = await readRows<{ count: number }>(
    container,
    `SELECT count(*)::int AS count FROM (
       SELECT 1 FROM application
       WHERE cooperative_id = ? AND kind = 'workshop' AND status IN ('submitted', 'in_review')
         AND cooperative_answer IS NULL AND deleted_at IS NULL
       LIMIT ${MOST}) AS waiting`,
    [cooperativeId],
  );
  return row?.count ?? 0;
}
