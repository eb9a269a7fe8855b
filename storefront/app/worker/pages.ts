import { localeOf } from "../i18n/locale";
import { DATA } from "./requests";
import { offlinePage } from "./offline-page";

const CACHE = "workspace-pages-v1";
const MOST_PAGES = 80;
/** A line that gives nothing for so long is as good as none, ms. */
const PATIENCE = 12_000;
const SAVED_AT = "x-saved-at";

/** When the copies were saved that were shown last, by address. */
const shownCopies = new Map<string, string>();

/** From the network, else as it was seen last, else a page that says so. Only whole answers are kept. */
export async function page(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    shownCopies.delete(request.url);
    if (answer.ok && !answer.redirected && answer.type === "basic") {
      await cache.put(request.url, await stamped(answer.clone()));
      await trim(cache);
    }
    return answer;
  } catch (error) {
    const copy = await cache.match(request.url, { ignoreVary: true });
    if (copy) {
      shownCopies.set(request.url, copy.headers.get(SAVED_AT) ?? "");
      return copy;
    }
    if (DATA.test(new URL(request.url).pathname)) return asDocument(request);
    if (request.mode === "navigate") return offlinePage(localeOf(new URL(request.url).pathname));
    throw error;
  }
}

/** ISO instant at which the copy was saved that is shown under this address; null when it is the real page. */
export function savedAtOf(url: string): string | null {
  return shownCopies.get(url) ?? null;
}

/** After a log-out or a change of cooperative: nothing of the person before is left. */
export async function forgetPages(): Promise<void> {
  shownCopies.clear();
  await caches.delete(CACHE);
}

/**
 * Tells React Router (its protocol for hosts that cannot answer with data) to open the page as a document, which
 * may have been kept where its data was not.
 */
function asDocument(request: Request): Response {
  const url = new URL(request.url);
  url.searchParams.delete("_routes");
  const document = `${url.pathname.replace(DATA, "")}${url.search}`;
  const headers = {
    "X-Remix-Redirect": document,
    "X-Remix-Status": "302",
    "X-Remix-Reload-Document": "true",
  };
  return new Response(null, { status: 204, headers });
}

async function stamped(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set(SAVED_AT, new Date().toISOString());
  return new Response(await answer.blob(), { status: answer.status, headers });
}

async function trim(cache: Cache): Promise<void> {
  const kept = await cache.keys();
  for (const oldest of kept.slice(0, Math.max(0, kept.length - MOST_PAGES))) await cache.delete(oldest);
}
