import { currentSynonyms } from "../synonyms/current-synonyms";
import { SynonymPhrases } from "../synonyms/synonym-phrases";
import { STOP_WORDS } from "../words/stop-words";
import { wordsOf } from "../words/words-of";
import type { IndexImage } from "./index-image";
import { type Matches, matchSlots } from "./match-slots";
import { nearestTerms } from "./nearest-terms";
import { type QueryWord, slotsOf } from "./slots";
import { suggestionFor } from "./suggestion-for";
import { type Guess, guessBeginning, guessWord, knownWords, splitWord } from "./word-sets";

export interface TextQuery {
  text: string;
  /** Which words a document must have: all, any, or all with the last one being typed still. */
  strategy: "all" | "any" | "last";
  /** Whether words may be mistyped, joined or split. */
  forgiving: boolean;
  /** With "last": a beginning only counts where no whole word fits. */
  wholeWordsFirst: boolean;
  /** Whether most of the words do when no document has all. */
  partial: boolean;
}

/** The documents that a text finds, and how it was understood. */
export interface TextMatches extends Matches {
  /** What was searched for instead of what was typed; null when it was taken as typed. */
  corrected: string | null;
  /** What may have been meant, though something was found. */
  suggestion: string | null;
  partial: boolean;
  /** When nothing was found: words of the index like those typed. */
  nearest: string[];
}

/** Words of one search at most. */
const MOST_WORDS = 12;

/** Shorter words are not doubted: too many others are like them. */
const SHORTEST_DOUBTED = 5;

const stopWords = new Set(STOP_WORDS);
let phrases = new SynonymPhrases([]);
let phrasesOf: unknown = null;

function synonymPhrases(): SynonymPhrases {
  const groups = currentSynonyms();
  if (phrasesOf !== groups) {
    phrases = new SynonymPhrases(groups);
    phrasesOf = groups;
  }
  return phrases;
}

/** Finds documents by text: as typed; else with mistyped words mended; else, if asked to, by most of the words. */
export function matchText(image: IndexImage, query: TextQuery): TextMatches {
  const typed = queryWords(query.text);
  const synonyms = synonymPhrases();
  const asTyped = typed.map((text, index) => ({
    text,
    set: knownWords(image, text, beginningOf(query, index === typed.length - 1)),
  }));
  const required = (slots: number) => (query.strategy === "any" ? Math.min(1, slots) : slots);
  const find = (words: readonly QueryWord[]) => {
    const slots = slotsOf(image, synonyms, words);
    return matchSlots(image, slots, required(slots.length));
  };
  const plain = find(asTyped);
  if (!query.forgiving || typed.length === 0) return taken(plain);
  if (plain.places.length > 0) {
    const hitsOf = (words: readonly QueryWord[]) => find(words).places.length;
    return { ...taken(plain), suggestion: suggestionFor(image, asTyped, plain.places.length, hitsOf) };
  }
  const mended = asTyped.map((word) => mend(image, synonyms, word, query));
  const found = find(mended);
  if (found.places.length > 0) return { ...taken(found), corrected: textOf(mended, typed) };
  for (const doubted of doubts(image, synonyms, mended)) {
    const guessed = find(doubted);
    if (guessed.places.length > 0) return { ...taken(guessed), corrected: textOf(doubted, typed) };
  }
  const part = query.partial ? matchMost(image, synonyms, mended) : null;
  if (part) return { ...taken(part), corrected: textOf(mended, typed), partial: true };
  return { ...taken(plain), nearest: nearestTerms(image, typed) };
}

/** The words that say something; all of them when none does. */
export function queryWords(text: string): string[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

function beginningOf({ strategy, wholeWordsFirst }: TextQuery, isLast: boolean): "no" | "also" | "else" {
  if (strategy !== "last" || !isLast) return "no";
  return wholeWordsFirst ? "else" : "also";
}

function taken(matches: Matches): TextMatches {
  return { ...matches, corrected: null, suggestion: null, partial: false, nearest: [] };
}

/** A word that the index lacks, as what it may have been meant for. */
function mend(image: IndexImage, synonyms: SynonymPhrases, word: QueryWord, query: TextQuery): QueryWord {
  if (word.set.size > 0 || synonyms.words.has(word.text)) return word;
  const parts = splitWord(image, word.text);
  const isBeingTyped = query.strategy === "last" && !query.wholeWordsFirst;
  const guess = either(
    guessWord(image, synonyms, word.text),
    isBeingTyped ? guessBeginning(image, word.text) : null,
  );
  if (!guess && !parts) return word;
  return { text: guess?.text ?? word.text, set: guess?.set ?? word.set, ...(parts ? { parts } : {}) };
}

/** What a word may have been meant as, whole or as the beginning of a longer one: nobody knows while it is being typed. */
function either(whole: Guess | null, beginning: Guess | null): Guess | null {
  if (!whole || !beginning) return whole ?? beginning;
  return { text: whole.text, set: new Map([...beginning.set, ...whole.set]) };
}

/** The words with one of them, in turn, taken for another although the index has it: no document has all as typed. */
function doubts(
  image: IndexImage,
  synonyms: SynonymPhrases,
  words: readonly QueryWord[],
): readonly QueryWord[][] {
  if (words.length < 2) return [];
  return words.flatMap((word, place) => {
    if (word.text.length < SHORTEST_DOUBTED || word.set.size === 0) return [];
    const guess = guessWord(image, synonyms, word.text);
    return guess ? [words.map((other, index) => (index === place ? guess : other))] : [];
  });
}

/** How the mended words read; null when they read as typed. */
function textOf(words: readonly QueryWord[], typed: readonly string[]): string | null {
  const text = words.map((word) => (word.parts ?? [word.text]).join(" ")).join(" ");
  return text === typed.join(" ") ? null : text;
}

/** Documents with as many of the slots as possible, but most of them at least; null when none has. */
function matchMost(image: IndexImage, synonyms: SynonymPhrases, words: readonly QueryWord[]): Matches | null {
  const slots = slotsOf(image, synonyms, words);
  for (let required = slots.length - 1; required >= Math.max(1, slots.length / 2); required--) {
    const matches = matchSlots(image, slots, required);
    if (matches.places.length > 0) return matches;
  }
  return null;
}
