import type { TaggedCache } from "./tagged-cache";

/** Every cache of this process, so that one word from the backend reaches them all. */
const caches = new Set<Pick<TaggedCache<unknown>, "invalidate" | "expire" | "expireAll">>();

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

/** For when changes may have been missed. */
export function renewAll(): void {
  for (const cache of caches) {
    cache.expireAll();
  }
}
