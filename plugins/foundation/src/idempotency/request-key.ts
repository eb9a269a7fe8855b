const keys = new WeakMap<object, string>();

/** For the middleware only: under which key of its account the request runs. */
export function setRequestKey(req: object, key: string): void {
  keys.set(req, key);
}

/**
 * The `Idempotency-Key` of a request that runs; null without one. Written down with what the request changes, in the same
 * transaction, it tells a repetition after a crash, when the answer was not kept, that the change is its own.
 */
export function requestKey(req: object): string | null {
  return keys.get(req) ?? null;
}
