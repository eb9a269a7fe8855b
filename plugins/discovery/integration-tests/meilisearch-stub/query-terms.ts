import { normalise } from "./normalise";
import type { StubSettings } from "./settings-schema";

export interface Term {
  word: string;
  isPrefix: boolean;
  /** Typing errors that may be between the term and a word of a document. */
  typos: number;
  /** Other words that stand for it, as sequences. */
  synonyms: string[][];
}

/** Neighbouring terms that together have synonyms. */
export interface Span {
  start: number;
  length: number;
  synonyms: string[][];
}

export interface QueryTerms {
  terms: Term[];
  spans: Span[];
  phrases: string[][];
  excluded: string[];
}

/** Words that the engine reads of a query. */
const MAX_WORDS = 10;
/** Words of the longest phrase that the engine looks up among the synonyms. */
const MAX_SPAN = 3;

/**
 * The words of a text, without stop words: those are known as they are written. Some signs are letters to the engine
 * unless its settings say that they separate words.
 */
export function tokens(text: string, settings: StubSettings): string[] {
  return rawWords(text, settings)
    .filter((word) => !settings.stopWords?.includes(word))
    .map(normalise);
}

function rawWords(text: string, { separatorTokens }: StubSettings): string[] {
  const apart = (separatorTokens ?? []).reduce((rest, sign) => rest.replaceAll(sign, " "), text);
  return apart.normalize("NFKD").match(/[\p{L}\p{N}\p{M}$+<=>^|~`\t]+/gu) ?? [];
}

/** A query as the engine reads it: phrases in quotes, words after a hyphen left out, the last word a beginning. */
export function readQuery(q: string, settings: StubSettings): QueryTerms {
  const phrases: string[][] = [];
  const rest = q.replace(/"([^"]*)"?/g, (_, phrase: string) => {
    phrases.push(tokens(phrase, settings));
    return " ";
  });
  const excluded: string[] = [];
  const plain = rest.replace(/(^|\s)-([\p{L}\p{N}]+)/gu, (_, space: string, word: string) => {
    excluded.push(normalise(word));
    return space;
  });
  const words = rawWords(plain, settings).slice(0, MAX_WORDS);
  const endsInWord = /[\p{L}\p{N}\p{M}]$/u.test(plain);
  const terms = words
    .map((word, at) => ({ word, isPrefix: endsInWord && at === words.length - 1 }))
    .filter(({ word, isPrefix }) => isPrefix || !settings.stopWords?.includes(word))
    .map(({ word, isPrefix }) => ({ word: normalise(word), isPrefix }))
    .map(({ word, isPrefix }) => ({
      word,
      isPrefix,
      typos: allowedTypos(word, settings),
      synonyms: synonymsOf([word], settings),
    }));
  return {
    terms,
    spans: spansOf(terms, settings),
    phrases: phrases.filter((phrase) => phrase.length > 0),
    excluded,
  };
}

function synonymsOf(words: string[], settings: StubSettings): string[][] {
  const wordsOf = (text: string) => tokens(text, settings);
  const entry = Object.entries(settings.synonyms ?? {}).find(
    ([key]) => wordsOf(key).join(" ") === words.join(" "),
  );
  return (entry?.[1] ?? []).map(wordsOf);
}

function spansOf(terms: Term[], settings: StubSettings): Span[] {
  return terms.flatMap((_, start) =>
    Array.from({ length: MAX_SPAN - 1 }, (__, at) => MAX_SPAN - at).flatMap((length): Span[] => {
      const words = terms.slice(start, start + length).map(({ word }) => word);
      const synonyms = words.length === length ? synonymsOf(words, settings) : [];
      return synonyms.length > 0 ? [{ start, length, synonyms }] : [];
    }),
  );
}

export function allowedTypos(word: string, { typoTolerance }: StubSettings): number {
  if (typoTolerance?.enabled === false || typoTolerance?.disableOnWords?.includes(word)) {
    return 0;
  }
  const { oneTypo, twoTypos } = typoTolerance?.minWordSizeForTypos ?? {};
  return word.length >= (twoTypos ?? 9) ? 2 : word.length >= (oneTypo ?? 5) ? 1 : 0;
}

/** Errors between a term and a word, or null for more than the term may have; a wrong first letter counts twice. */
export function typosBetween({ word, isPrefix, typos }: Term, candidate: string): number | null {
  if (candidate === word || (isPrefix && candidate.startsWith(word))) {
    return 0;
  }
  const beginnings = isPrefix
    ? [-1, 0, 1].map((more) => candidate.slice(0, word.length + more))
    : [candidate];
  const least = Math.min(...beginnings.map((each) => distance(word, each)));
  const counted = least + (least > 0 && word[0] !== candidate[0] ? 1 : 0);
  return counted <= typos ? counted : null;
}

/** Insertions, deletions, replacements and neighbours that changed places. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
