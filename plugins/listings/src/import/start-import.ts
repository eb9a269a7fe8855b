import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { claimRun } from "./run-import";

/**
 * Begins to write an import and does not wait for it: the request is answered, progress stands in the database, and a
 * job takes over should this process die.
 * @throws RefusalError 409 when it is no longer `checked`, or another import of the cooperative runs
 */
export async function startImport(container: MedusaContainer, id: string): Promise<void> {
  const run = await claimRun(container, id, "checked").catch((error: unknown) => {
    if (error instanceof Error && /already exists|one_at_a_time/i.test(error.message)) {
      throw new RefusalError(409, "import_running", "Another import is being written; wait for its end");
    }
    throw error;
  });
  if (!run) throw new RefusalError(409, "import_not_checked", "The import was started already");
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  void run().catch((error: unknown) => logger.error(`import ${id} stopped`, error as Error));
}
