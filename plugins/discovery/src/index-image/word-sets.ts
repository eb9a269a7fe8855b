import type { SynonymPhrases } from "../synonyms/synonym-phrases";
import { editDistance, errorsAllowed } from "../words/edit-distance";
import { soundOf } from "../words/sound-of";
import { startsLike } from "../words/starts-like";
import { FULL_IMPACT } from "./document-words";
import type { IndexImage } from "./index-image";

/** Words that a typed word may stand for, with how surely, 0 to 1. */
export type WordSet = ReadonlyMap<number, number>;

const RELATED = 0.8;
const SAME_SOUND = 0.75;
const BEGINNING = 0.6;
const MISTYPED_BEGINNING = 0.5;
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
  // Sellers spell the same thing differently; a word that no document has is rather to be mended, and shown so.
  for (const word of found.size > 0 ? vocabulary.homophones(typed) : []) {
    if (!found.has(word) && image.isInUse(word)) found.set(word, SAME_SOUND);
  }
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

/** A word that may have been meant. */
interface Candidate {
  text: string;
  /** Null for a word that only a synonym has. */
  word: number | null;
  errors: number;
  likelihood: number;
}

/** Words like a typed one, the likeliest first; null when none is like it. */
export function guessWord(image: IndexImage, synonyms: SynonymPhrases, typed: string): Guess | null {
  const candidates = [...wordCandidates(image, typed), ...synonymCandidates(synonyms, typed)].sort(
    (a, b) => b.likelihood - a.likelihood,
  );
  const [best] = candidates;
  if (!best) return null;
  const likely = candidates
    .filter(({ likelihood }) => likelihood > best.likelihood - LIKELIHOOD_GAP)
    .slice(0, MOST_GUESSES);
  const set = new Map<number, number>();
  for (const { word, errors, text } of likely) {
    const sureness = errors === 0 ? SAME_SOUND : (MISTYPED[errors] ?? 0);
    if (word !== null) set.set(word, sureness);
    for (const relative of image.vocabulary.relatives(text)) {
      if (!set.has(relative)) set.set(relative, sureness * RELATED);
    }
  }
  return { set, text: best.text };
}

/** Words of the index like one that it has as well, the likeliest first. */
export function likelyWords(image: IndexImage, typed: string): string[] {
  return wordCandidates(image, typed)
    .sort((a, b) => b.likelihood - a.likelihood)
    .map(({ text }) => text);
}

/** Words of the index that sound the same (no error), else those with the fewest errors. */
function wordCandidates(image: IndexImage, typed: string): Candidate[] {
  const { vocabulary } = image;
  const sounding = vocabulary
    .homophones(typed)
    .filter((word) => image.isInUse(word))
    .map((word) => ({ word, errors: 0 }));
  const near = sounding.length > 0 ? sounding : vocabulary.near(typed, (word) => image.isInUse(word));
  return near.map(({ word, errors }) => {
    const text = vocabulary.words[word] as string;
    return { word, text, errors, likelihood: likelihoodOf(typed, text, errors) + prominence(image, word) };
  });
}

/** Words that only synonyms have; they are known although no document has them. */
function synonymCandidates(synonyms: SynonymPhrases, typed: string): Candidate[] {
  const most = errorsAllowed(typed.length);
  const sound = soundOf(typed);
  const candidates: Candidate[] = [];
  for (const text of most > 0 ? synonyms.words : []) {
    if (text === typed) continue;
    const errors = sound !== null && sound === soundOf(text) ? 0 : editDistance(typed, text, most);
    if (errors > most) continue;
    candidates.push({ text, word: null, errors, likelihood: likelihoodOf(typed, text, errors) + PROMINENT });
  }
  return candidates;
}

/** How much commoner than other errors each of these is; of no scale, only compared with each other. */
const PER_ERROR = 100;
const SAME_FIRST_LETTER = 50;
const LETTER_LEFT_OUT = 30;
const LETTER_EXCHANGED = 15;
/** Of a word that stands in a title or a synonym, against one deep in a description. */
const PROMINENT = 40;
/** Candidates so much less likely than the best are not what was meant. */
const LIKELIHOOD_GAP = 45;

function likelihoodOf(typed: string, text: string, errors: number): number {
  const kind =
    text.length > typed.length ? LETTER_LEFT_OUT : text.length === typed.length ? LETTER_EXCHANGED : 0;
  return -PER_ERROR * errors + (text[0] === typed[0] ? SAME_FIRST_LETTER : 0) + kind;
}

/** 0 to 40 for how prominent the word is where it is most prominent, and a little for how common it is. */
function prominence(image: IndexImage, word: number): number {
  const documents = image.postings[word]?.documents.length ?? 0;
  return PROMINENT * (impactOf(image, word) / FULL_IMPACT) ** 2 + Math.log1p(documents);
}

/** The most that the word says of any document, 0 to 255. */
function impactOf(image: IndexImage, word: number): number {
  const impacts = image.postings[word]?.impacts;
  let most = 0;
  for (let index = 0; index < (impacts?.length ?? 0); index++) {
    most = Math.max(most, impacts?.raw[index] as number);
  }
  return most;
}

/** The same for a word that the index may lack. */
export function mostImpact(image: IndexImage, word: string): number {
  const number = image.vocabulary.numberOf(word);
  return number === undefined ? 0 : impactOf(image, number);
}

/** Words whose beginning is like what was typed so far; null when none is. */
export function guessBeginning(image: IndexImage, typed: string): Guess | null {
  const found: { word: number; text: string }[] = [];
  for (const word of image.vocabulary.beginningWith(typed[0] as string, Number.MAX_SAFE_INTEGER)) {
    const text = image.vocabulary.words[word] as string;
    if (text.length > typed.length && startsLike(text, typed) && image.isInUse(word))
      found.push({ word, text });
  }
  const [best] = found.sort(
    (a, b) =>
      (image.postings[b.word]?.documents.length ?? 0) - (image.postings[a.word]?.documents.length ?? 0),
  );
  return best ? { text: best.text, set: new Map(found.map(({ word }) => [word, MISTYPED_BEGINNING])) } : null;
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
