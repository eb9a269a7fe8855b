import type { SynonymPhrases } from "../synonyms/synonym-phrases";
import type { IndexImage } from "./index-image";
import { knownWords, type WordSet } from "./word-sets";

/** One way of saying something: words that a document must have all of. */
export interface Alternative {
  sets: readonly WordSet[];
  /** 0 to 1: how surely it is what was meant. */
  sureness: number;
}

/** A part of what is looked for, in any of several ways. */
export interface Slot {
  alternatives: readonly Alternative[];
}

/** A word of the search, with the words of the index that it may stand for. */
export interface QueryWord {
  /** As typed, or as what it was taken for. */
  text: string;
  set: WordSet;
  /** Two words that it may be, written together. */
  parts?: readonly string[];
}

const SYNONYM = 0.75;
const JOINED = 0.9;

/** The parts of a search: single words, phrases with synonyms, and words that may be one word in the index. */
export function slotsOf(image: IndexImage, synonyms: SynonymPhrases, words: readonly QueryWord[]): Slot[] {
  const texts = words.map(({ text }) => text);
  const slots: Slot[] = [];
  for (let start = 0; start < words.length; ) {
    const phrase = synonyms.findAt(texts, start);
    const joined = joinedAt(image, texts, start);
    const length = Math.max(1, phrase?.length ?? 1, joined.size > 0 ? 2 : 1);
    const covered = words.slice(start, start + length);
    slots.push({
      alternatives: [
        ...asTyped(image, covered),
        ...(joined.size > 0 && length === 2 ? [{ sets: [joined], sureness: JOINED }] : []),
        ...(phrase?.length === length ? phrase.others.flatMap((other) => said(image, other, SYNONYM)) : []),
      ],
    });
    start += length;
  }
  return slots;
}

function asTyped(image: IndexImage, words: readonly QueryWord[]): Alternative[] {
  const sets = words.map(({ set }) => set);
  const whole = sets.every((set) => set.size > 0) ? [{ sets, sureness: 1 }] : [];
  const parts = words.length === 1 ? words[0]?.parts : undefined;
  return [...whole, ...(parts ? said(image, parts, JOINED) : [])];
}

/** Other words for the same; no alternative when the index lacks one of them. */
function said(image: IndexImage, words: readonly string[], sureness: number): Alternative[] {
  const sets = words.map((word) => knownWords(image, word, "no"));
  return sets.every((set) => set.size > 0) ? [{ sets, sureness }] : [];
}

/** Two words that stand in the index as one, "ke ripik". */
function joinedAt(image: IndexImage, texts: readonly string[], start: number): WordSet {
  const [first, second] = [texts[start], texts[start + 1]];
  if (!first || !second) return new Map();
  const number = image.vocabulary.numberOf(first + second);
  return number !== undefined && image.isInUse(number) ? new Map([[number, 1]]) : new Map();
}
