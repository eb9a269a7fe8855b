import { rootsOf } from "../words/roots-of";
import { wordsOf } from "../words/words-of";
import type { SynonymGroup } from "./synonym-group";

interface Phrase {
  words: readonly string[];
  /** The other phrases that it stands for. */
  others: readonly (readonly string[])[];
}

/** A phrase at the beginning of some words, with what else it may be called. */
export interface FoundPhrase {
  length: number;
  others: readonly (readonly string[])[];
}

/** Synonyms, ready to be found in the words of a search. */
export class SynonymPhrases {
  private readonly byFirstWord = new Map<string, Phrase[]>();
  /** Every word of a synonym, which therefore is spelled right. */
  readonly words: ReadonlySet<string>;

  constructor(groups: readonly SynonymGroup[]) {
    const words = new Set<string>();
    for (const { terms, is_mutual: isMutual } of groups) {
      const phrases = terms.map(wordsOf).filter((phrase) => phrase.length > 0);
      for (const word of phrases.flat()) words.add(word);
      for (const phrase of isMutual ? phrases : phrases.slice(0, 1)) {
        this.add(
          phrase,
          phrases.filter((other) => other !== phrase),
        );
      }
    }
    this.words = words;
  }

  /** The longest phrase that the words from `start` on begin with; a word with affixes counts as its root. */
  findAt(words: readonly string[], start: number): FoundPhrase | null {
    const typed = words[start] ?? "";
    const candidates = [typed, ...rootsOf(typed)].flatMap((word) => this.byFirstWord.get(word) ?? []);
    let length = 0;
    for (const phrase of candidates) {
      if (phrase.words.length > length && fits(phrase.words, words, start)) length = phrase.words.length;
    }
    const longest = candidates.filter(
      (phrase) => phrase.words.length === length && fits(phrase.words, words, start),
    );
    return length === 0 ? null : { length, others: longest.flatMap(({ others }) => others) };
  }

  private add(words: readonly string[], others: readonly (readonly string[])[]): void {
    const first = words[0] as string;
    this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), { words, others }]);
  }
}

function fits(phrase: readonly string[], words: readonly string[], start: number): boolean {
  return phrase.every((word, offset) => {
    const typed = words[start + offset];
    return typed !== undefined && (typed === word || rootsOf(typed).includes(word));
  });
}
