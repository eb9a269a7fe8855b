import { keep } from "../cache/kept-answers.server";
import { noteRead } from "../cache/reading.server";
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

export interface PublicRead<T> {
  locale: Locale;
  search?: Search;
  times: CacheTimes;
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
  const kept = await cache.get(`${locale} ${withSearch(path, search)}`, times, async () => {
    const value = await callBackend<T>("GET", path, { locale, search });
    return { value, tags: tags?.(value) ?? [] };
  });
  noteRead(kept);
  return kept.value as T;
}
