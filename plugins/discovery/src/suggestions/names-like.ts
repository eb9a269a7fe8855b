import { startsLike } from "../words/starts-like";
import { wordsOf } from "../words/words-of";

/** What an entry is called, and what else is said of it, in all languages. */
export interface NamedEntry {
  names: readonly string[];
  texts: readonly string[];
}

/**
 * Those of an engine's entries that have every word being typed, best first: as the beginning of a word of their names,
 * as one with a typing error, or as a whole word of their texts. An engine also finds beginnings deep in a text,
 * "tempat" for "temp", and nobody sees why such an entry is shown.
 */
export function namedLike<Entry>(
  entries: readonly Entry[],
  typed: string,
  describe: (entry: Entry) => NamedEntry,
): Entry[] {
  const words = wordsOf(typed);
  return entries
    .flatMap((entry, place) => {
      const distance = distanceOf(describe(entry), words);
      return distance === null ? [] : { entry, place, distance };
    })
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .map(({ entry }) => entry);
}

/** Sum over the words, 0 for beginnings of names alone; null when one of the words is nowhere. */
function distanceOf({ names, texts }: NamedEntry, words: readonly string[]): number | null {
  const ofNames = names.flatMap(wordsOf);
  // Long texts are only looked through for a word that no name has.
  let ofTexts: ReadonlySet<string> | undefined;
  const isInTexts = (word: string) => {
    ofTexts ??= new Set(texts.flatMap(wordsOf));
    return ofTexts.has(word);
  };
  let sum = 0;
  for (const word of words) {
    const distance = ofNames.some((name) => name.startsWith(word))
      ? 0
      : ofNames.some((name) => startsLike(name, word))
        ? 1
        : isInTexts(word)
          ? 2
          : null;
    if (distance === null) return null;
    sum += distance;
  }
  return sum;
}
