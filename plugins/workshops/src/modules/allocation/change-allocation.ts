import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { MedusaError } from "@medusajs/framework/utils";

/** Decisions on a cooperative's capacity take turns: two offers at once must not count the same free hours. */
export async function lockCapacity(manager: EntityManager, cooperativeId: string): Promise<void> {
  await manager.execute("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `capacity:${cooperativeId}`,
  ]);
}

/** Changes of one allocation take turns. @throws MedusaError `not_found` for another cooperative's */
export async function lockAllocation(
  manager: EntityManager,
  id: string,
  cooperativeId: string,
): Promise<void> {
  const rows = await manager.execute<{ id: string }[]>(
    "SELECT id FROM allocation WHERE id = ? AND cooperative_id = ? AND deleted_at IS NULL FOR UPDATE",
    [id, cooperativeId],
  );
  if (rows.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Allocation was not found");
}
