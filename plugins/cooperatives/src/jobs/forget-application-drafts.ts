import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";

/** A draft that nobody went on with for so long is forgotten, ms. */
const KEPT_FOR = 90 * 24 * 3_600_000;
const BATCH = 100;

/**
 * Forgets applications that were begun and never handed in, with their photos and papers: they name people who
 * did not join. Files go first and one draft at a time, so a run that is killed leaves nothing without an owner,
 * and runs may overlap.
 */
export default async function forgetApplicationDrafts(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE);
  const files = container.resolve(Modules.FILE);
  const before = new Date(Date.now() - KEPT_FOR);
  let found: string[];
  let forgotten: number;
  do {
    found = await service.untouchedDrafts(before, BATCH);
    forgotten = 0;
    for (const id of found) {
      try {
        if (await service.forgetDraft(id, before, (ids) => files.deleteFiles(ids))) forgotten += 1;
      } catch (error) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`draft ${id} cannot be forgotten, will be tried again: ${(error as Error).message}`);
      }
    }
    // A batch of which nothing went, because it fails or another run has it, would only come again.
  } while (found.length === BATCH && forgotten > 0);
}

export const config = { name: "forget-application-drafts", schedule: "41 2 * * *" };
