import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Names of the indexes that have answered searches; none goes back. */
const filled = new Set<string>();

/** Whether all of these indexes have been filled once and so can be searched; asks the database only until they are. */
export async function areFilled(container: MedusaContainer, ...names: readonly string[]): Promise<boolean> {
  if (names.some((name) => !filled.has(name))) {
    for (const { name, status } of await container.resolve(Modules.SEARCH).listIndexes()) {
      // An index that waits for its first documents is "pending".
      if (status !== "pending") filled.add(name);
    }
  }
  return names.every((name) => filled.has(name));
}
