import type { SynonymGroup } from "./synonym-group";

interface Current {
  groups: readonly SynonymGroup[];
  /** Rises with each new list. */
  version: number;
  /** Told of every new list. */
  listeners: Set<(groups: readonly SynonymGroup[]) => void>;
}

/** One list for the process, even where a test runner loads this file twice. */
const CURRENT = Symbol.for("pasar-sentra.synonyms");
const shared = globalThis as { [CURRENT]?: Current };
shared[CURRENT] ??= { groups: [], version: 0, listeners: new Set() };
const current = shared[CURRENT];

/**
 * The operator's synonyms as this process last read them; both search engines use them. A search provider cannot
 * read the records of another module, so `fresh-synonyms.ts` puts them here.
 */
export function currentSynonyms(): readonly SynonymGroup[] {
  return current.groups;
}

/** Tells lists apart; what was computed with another one is stale. */
export function synonymsVersion(): number {
  return current.version;
}

export function replaceSynonyms(groups: readonly SynonymGroup[]): void {
  current.groups = groups;
  current.version += 1;
  for (const listener of current.listeners) listener(groups);
}

/** For an engine that keeps synonyms in its own settings. Called with each new list, at once with the present one. */
export function onSynonyms(listener: (groups: readonly SynonymGroup[]) => void): () => void {
  current.listeners.add(listener);
  listener(current.groups);
  return () => current.listeners.delete(listener);
}
