import type { MedusaContainer } from "@medusajs/framework/types";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { DiscoveryModuleService } from "../modules/discovery/service";
import { endPulse } from "./change-pulse";

/** Tags in one record of the log; a larger change is told as "everything". */
const MOST_TAGS = 200;

/** Stands for every page: a loader has written more than anybody wants to name. */
export const EVERYTHING = "everything";

/** Tells caches of pages, in all processes, what to forget. */
export async function recordChange(container: MedusaContainer, tags: ReadonlySet<string>): Promise<void> {
  if (tags.size === 0) return;
  const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
  await service.recordChange(tags.size > MOST_TAGS ? [EVERYTHING] : [...tags]);
  endPulse();
}
