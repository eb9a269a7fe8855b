import type { TaggedCache } from "./tagged-cache";

/** Whether the backend's word of changes comes through. */
let told = false;

export function isTold(): boolean {
  return told;
}

/** Every cache of this process, so that one word from the backend reaches them all. */
const caches = new Set<Pick<TaggedCache<unknown>, "invalidate" | "expire" | "expireAll" | "clear">>();

/** Puts a cache under the backend's word. */
export function keep<T>(cache: TaggedCache<T>): TaggedCache<T> {
  caches.add(cache);
  return cache;
}

/** Forgets what was made of these things. */
export function forget(tags: ReadonlySet<string>): void {
  for (const cache of caches) {
    cache.invalidate(tags);
  }
}

/** Renews what was made of these things with their next readers. */
export function renew(tags: ReadonlySet<string>): void {
  for (const cache of caches) {
    cache.expire(tags);
  }
}

/** Forgets everything. */
export function forgetAll(): void {
  for (const cache of caches) {
    cache.clear();
  }
}

/**
 * Notes that the word of changes begins or ceases to come through. When it ceases, what is kept is still given,
 * since the backend may be away, and renewed as soon as it can be.
 */
export function setTold(isNow: boolean): void {
  if (told && !isNow) {
    for (const cache of caches) {
      cache.expireAll();
    }
  }
  told = isNow;
}
