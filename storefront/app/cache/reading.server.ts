import { AsyncLocalStorage } from "node:async_hooks";
import type { Kept } from "./tagged-cache";

/** What a document turned out to be made of while it was rendered. */
export interface Reading {
  tags: Set<string>;
  /** Milliseconds until the first of its parts is no longer fresh. */
  freshFor: number;
  /** Set by the page: whether every reader of its kind gets the same document. */
  isShared: boolean;
  /** Whether the document replaces a stale one: then its parts are fetched anew rather than taken stale. */
  readonly isRenewal: boolean;
}

const storage = new AsyncLocalStorage<Reading>();

/** Runs the rendering of one document and says what it read. */
export async function observe<T>(
  isRenewal: boolean,
  render: () => Promise<T>,
): Promise<{ result: T; reading: Reading }> {
  const reading: Reading = {
    tags: new Set(),
    freshFor: Number.POSITIVE_INFINITY,
    isShared: false,
    isRenewal,
  };
  const result = await storage.run(reading, render);
  return { result, reading };
}

/** Whether the document that is being rendered, if one is, replaces a stale one. */
export function isRenewal(): boolean {
  return storage.getStore()?.isRenewal ?? false;
}

/** Adds a part that was read to the document that is being rendered, if one is. */
export function noteRead({ tags, freshFor }: Kept<unknown>): void {
  const reading = storage.getStore();
  if (reading) {
    for (const tag of tags) {
      reading.tags.add(tag);
    }
    reading.freshFor = Math.min(reading.freshFor, freshFor);
  }
}

/** Says of the document that is being rendered that nothing in it belongs to one reader alone. */
export function markShared(): void {
  const reading = storage.getStore();
  if (reading) {
    reading.isShared = true;
  }
}
