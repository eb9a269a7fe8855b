import { setTimeout as pause } from "node:timers/promises";
import type { CatalogueChanges } from "@pasar-sentra/wire/catalogue";
import { callBackend } from "../backend/client.server";
import { LISTS } from "../backend/browse-tags";
import { forget, forgetAll, renew, setTold } from "./kept-answers.server";

/** Seconds that one question waits for a change; the backend allows 25. */
const WAIT_SECONDS = 20;
const TIMEOUT_MILLISECONDS = (WAIT_SECONDS + 10) * 1000;
/** Pauses between questions while the backend does not answer, milliseconds. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Hears from the backend what changes, for as long as the process lives, and forgets what was made of it. The
 * backend's log outlives both processes: after a cut the question goes on from where it was, and nothing is missed.
 *
 * @param signal ends it
 * @param ask for tests
 */
export async function followChanges(signal: AbortSignal, ask = askBackend): Promise<void> {
  let cursor: string | null = null;
  let wait = FIRST_PAUSE;
  while (!signal.aborted) {
    try {
      const changes: CatalogueChanges = await ask(cursor, signal);
      // What was kept before the first answer may be older than the place where the log begins for us.
      if (changes.reset || cursor === null) {
        forgetAll();
      }
      cursor = changes.cursor;
      apply(new Set(changes.tags));
      setTold(true);
      wait = FIRST_PAUSE;
    } catch {
      setTold(false);
      await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
      wait = Math.min(wait * 2, LONGEST_PAUSE);
    }
  }
  setTold(false);
}

/** A list that may lack something new is still right in what it shows, so at first its readers do not wait. */
function apply(tags: Set<string>): void {
  if (tags.delete(LISTS)) {
    renew(new Set([LISTS]));
  }
  if (tags.size > 0) {
    forget(tags);
  }
}

function askBackend(cursor: string | null, signal: AbortSignal): Promise<CatalogueChanges> {
  return callBackend<CatalogueChanges>("GET", "/store/catalogue-changes", {
    locale: "id",
    search: cursor === null ? {} : { since: cursor, wait: WAIT_SECONDS },
    timeout: TIMEOUT_MILLISECONDS,
    signal,
  });
}
