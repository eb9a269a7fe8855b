import { isTold, keep } from "../cache/kept-answers.server";
import { isRenewal, noteRead } from "../cache/reading.server";
import { type CacheTimes, TaggedCache } from "../cache/tagged-cache";
import type { Locale } from "../i18n/locale";
import { type Search, withSearch } from "../paths";
import { BackendError } from "./backend-error";
import { callBackend } from "./client.server";

const LIMITS = { entries: 2_000 };

const cache = keep(
  new TaggedCache<unknown>(
    LIMITS,
    (error) => error instanceof BackendError && (error.status === 404 || error.status === 400),
  ),
);

/** Milliseconds. */
export interface PublicTimes extends CacheTimes {
  /** Instead of `fresh` while the backend's word of changes comes through. */
  freshWhenTold?: number;
}

export interface PublicRead<T> {
  locale: Locale;
  search?: Search;
  times: PublicTimes;
  /** What the answer was made of, so that a change forgets it. */
  tags?: (answer: T) => string[];
}

/**
 * A GET whose answer is the same for everyone; never with a token. Kept, shared between readers, and noted for
 * the document that is being rendered. @throws BackendError
 */
export async function readPublic<T>(
  path: string,
  { locale, search, times, tags }: PublicRead<T>,
): Promise<T> {
  const { fresh, freshWhenTold = fresh, stale } = times;
  const now = { fresh: isTold() ? freshWhenTold : fresh, stale };
  const load = async () => {
    const value = await callBackend<T>("GET", path, { locale, search });
    return { value, tags: tags?.(value) ?? [] };
  };
  const kept = await cache.get(`${locale} ${withSearch(path, search)}`, now, load, isRenewal());
  noteRead(kept);
  return kept.value as T;
}
