import type { SynonymPhrases } from "../synonyms/synonym-phrases";
import { editDistance, errorsAllowed } from "../words/edit-distance";
import type { IndexImage } from "./index-image";

/** Words that a typed word may stand for, with how surely, 0 to 1. */
export type WordSet = ReadonlyMap<number, number>;

const RELATED = 0.8;
const BEGINNING = 0.6;
/** By number of errors. */
const MISTYPED = [1, 0.7, 0.5, 0.35];
/** Words with a beginning that are looked at. */
const MOST_BEGINNINGS = 300;
/** Words that a mistyped word may have been meant as. */
const MOST_GUESSES = 6;
/** Shortest part of a word that was written together with another one. */
const SHORTEST_PART = 3;

/** The word as typed, with and without affixes; as a beginning too when it is the last one of a text being typed. */
export function knownWords(image: IndexImage, typed: string, beginning: "no" | "also" | "else"): WordSet {
  const { vocabulary } = image;
  const found = new Map<number, number>();
  const exact = vocabulary.numberOf(typed);
  if (exact !== undefined && image.isInUse(exact)) found.set(exact, 1);
  for (const word of vocabulary.relatives(typed)) if (image.isInUse(word)) found.set(word, RELATED);
  if (beginning === "also" || (beginning === "else" && found.size === 0)) {
    for (const word of vocabulary.beginningWith(typed, MOST_BEGINNINGS)) {
      if (!found.has(word) && image.isInUse(word)) found.set(word, BEGINNING);
    }
  }
  return found;
}

/** What a mistyped word may have been meant as. */
export interface Guess {
  set: WordSet;
  /** The likeliest, to be shown. */
  text: string;
}

/** Words like a typed one, the likeliest first; null when none is like it. */
export function guessWord(image: IndexImage, synonyms: SynonymPhrases, typed: string): Guess | null {
  const near = image.vocabulary
    .near(typed, (word) => image.isInUse(word))
    .map(({ word, errors }) => ({ word, errors, text: image.vocabulary.words[word] as string }))
    .sort((a, b) => likelihood(image, typed, b) - likelihood(image, typed, a))
    .slice(0, MOST_GUESSES);
  const [best] = near;
  const asSynonym = nearestSynonym(synonyms, typed);
  if (asSynonym && (!best || asSynonym.errors < best.errors)) {
    return { text: asSynonym.text, set: new Map() };
  }
  if (!best) return null;
  const set = new Map<number, number>();
  for (const { word, errors, text } of near) {
    const sureness = MISTYPED[errors] ?? 0;
    set.set(word, sureness);
    for (const relative of image.vocabulary.relatives(text)) {
      if (!set.has(relative)) set.set(relative, sureness * RELATED);
    }
  }
  return { set, text: best.text };
}

/** Fewer errors first, then the same first letter, which people rarely mistype, then the commoner word. */
function likelihood(
  image: IndexImage,
  typed: string,
  { word, errors, text }: { word: number; errors: number; text: string },
): number {
  const documents = image.postings[word]?.documents.length ?? 0;
  return -100 * errors + (text[0] === typed[0] ? 50 : 0) + Math.log1p(documents);
}

function nearestSynonym(synonyms: SynonymPhrases, typed: string): { text: string; errors: number } | null {
  let best: { text: string; errors: number } | null = null;
  const most = errorsAllowed(typed.length);
  for (const text of most > 0 ? synonyms.words : []) {
    const errors = editDistance(typed, text, most);
    if (errors > 0 && errors <= most && errors < (best?.errors ?? most + 1)) best = { text, errors };
  }
  return best;
}

/** Words whose beginning is like what was typed so far; null when none is. */
export function guessBeginning(image: IndexImage, typed: string): Guess | null {
  if (typed.length < 4 || /\d/.test(typed)) return null;
  const found: { word: number; text: string }[] = [];
  for (const word of image.vocabulary.beginningWith(typed[0] as string, Number.MAX_SAFE_INTEGER)) {
    const text = image.vocabulary.words[word] as string;
    const isLike = [0, 1, -1].some((more) => editDistance(typed, text.slice(0, typed.length + more), 1) <= 1);
    if (text.length > typed.length && isLike && image.isInUse(word)) found.push({ word, text });
  }
  const [best] = found.sort(
    (a, b) =>
      (image.postings[b.word]?.documents.length ?? 0) - (image.postings[a.word]?.documents.length ?? 0),
  );
  return best ? { text: best.text, set: new Map(found.map(({ word }) => [word, 0.5])) } : null;
}

/** Two words that were written together, "batatempel"; the pair whose rarer word is commonest. */
export function splitWord(image: IndexImage, typed: string): [string, string] | null {
  let best: { parts: [string, string]; documents: number } | null = null;
  for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
    const parts: [string, string] = [typed.slice(0, at), typed.slice(at)];
    const documents = Math.min(...parts.map((part) => documentsWith(image, part)));
    if (documents > (best?.documents ?? 0)) best = { parts, documents };
  }
  return best?.parts ?? null;
}

/** Documents that have had the word, 0 when none has it now. */
export function documentsWith(image: IndexImage, word: string): number {
  const number = image.vocabulary.numberOf(word);
  return number !== undefined && image.isInUse(number) ? (image.postings[number]?.documents.length ?? 0) : 0;
}
