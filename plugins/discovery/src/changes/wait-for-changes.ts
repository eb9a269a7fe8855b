import type { MedusaContainer } from "@medusajs/framework/types";
import type { CatalogueChanges } from "@pasar-sentra/wire/catalogue";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { ChangesSince, DiscoveryModuleService } from "../modules/discovery/service";
import { nextPulse } from "./change-pulse";
import { EVERYTHING } from "./record-change";

/** Requests of one process that may wait at a time; more are answered at once. */
const MOST_WAITING = 64;

let waiting = 0;

/**
 * What changed after a place in the log; when nothing did, waits for the first change.
 *
 * @param since null for the present place
 * @param seconds to wait at most
 * @param isGone true once the caller has hung up
 */
export async function waitForChanges(
  container: MedusaContainer,
  since: number | null,
  seconds: number,
  isGone: () => boolean,
): Promise<CatalogueChanges> {
  const service: DiscoveryModuleService = container.resolve(DISCOVERY_MODULE);
  const deadline = Date.now() + (waiting < MOST_WAITING ? seconds * 1000 : 0);
  waiting += 1;
  try {
    for (;;) {
      const changes = await service.changesSince(since);
      const isNews = changes.unknown || changes.tags.length > 0 || since === null;
      if (isNews || Date.now() >= deadline || isGone()) return toAnswer(changes);
      await nextPulse();
    }
  } finally {
    waiting -= 1;
  }
}

function toAnswer({ cursor, tags, unknown }: ChangesSince): CatalogueChanges {
  const reset = unknown || tags.includes(EVERYTHING);
  return { cursor: String(cursor), tags: reset ? [] : tags, reset };
}
