import type { StubDocument, StubIndex } from "./index-store";
import { scalarsAt } from "./normalise";
import { type QueryTerms, readQuery, type Term, tokens, typosBetween } from "./query-terms";

export interface Match {
  document: StubDocument;
  /** Terms found, typing errors in them, place of the best attribute, words that are exactly the term. */
  words: number;
  typos: number;
  attribute: number;
  exact: number;
  /** Between 0 and 1. */
  score: number;
  /** Words of the document that the query found. */
  found: Set<string>;
}

export type Strategy = "all" | "last" | "frequency";

/** Documents that a text finds, in no order. Without a text all of them, equally good. */
export function matchDocuments(
  index: StubIndex,
  documents: StubDocument[],
  q: string,
  attributes: string[],
  strategy: Strategy,
): Match[] {
  const query = readQuery(q, index.settings);
  if (query.terms.length + query.phrases.length + query.excluded.length === 0) {
    return documents.map((document) => ({
      document,
      words: 0,
      typos: 0,
      attribute: 0,
      exact: 0,
      score: 1,
      found: new Set(),
    }));
  }
  const exactOnly = index.settings.typoTolerance?.disableOnAttributes ?? [];
  return documents.flatMap((document) => {
    const texts = attributes.map((path) => ({
      words: scalarsAt(document, path).flatMap((value) => tokens(String(value), index.settings)),
      isExact: exactOnly.includes(path),
    }));
    const match = matchOne(document, texts, query, strategy);
    return match ? [match] : [];
  });
}

type Texts = { words: string[]; isExact: boolean }[];

function matchOne(document: StubDocument, texts: Texts, query: QueryTerms, strategy: Strategy): Match | null {
  const all = texts.flatMap(({ words }) => words);
  if (query.excluded.some((word) => all.includes(word))) {
    return null;
  }
  const found = new Set<string>();
  let [typos, attribute, exact] = [0, 0, 0];
  for (const phrase of query.phrases) {
    const at = texts.findIndex(({ words }) => hasSequence(words, phrase));
    if (at < 0) return null;
    attribute += at;
    for (const word of phrase) found.add(word);
  }
  let words = 0;
  for (let position = 0; position < query.terms.length; ) {
    const term = query.terms[position] as Term;
    const [hit, length] = bestAt(query, position, texts);
    if (!hit) {
      if (strategy === "all" || position === 0) return null;
      break;
    }
    position += length;
    words += length;
    typos += hit.typos;
    attribute += hit.attribute;
    exact += hit.words.includes(term.word) ? 1 : 0;
    for (const word of hit.words) found.add(word);
  }
  const score = 1 / (1 + typos * 0.2 + attribute * 0.02 + (query.terms.length - exact) * 0.01);
  return { document, words, typos, attribute, exact, score, found };
}

interface Hit {
  typos: number;
  attribute: number;
  words: string[];
}

/** What the terms from here on find, and how many terms that takes: a synonym of several, or one of them. */
function bestAt({ terms, spans }: QueryTerms, position: number, texts: Texts): [Hit | null, number] {
  for (const { length, synonyms } of spans.filter(({ start }) => start === position)) {
    const hits = texts.flatMap(({ words }, attribute) =>
      synonyms
        .filter((synonym) => hasSequence(words, synonym))
        .map((synonym): Hit => ({ typos: 0, attribute, words: synonym })),
    );
    if (hits[0]) return [hits[0], length];
  }
  return [bestHit(terms[position] as Term, terms[position + 1], texts), 1];
}

/** The term itself, with typing errors, in two words, joined with the next one, or by a synonym. */
function bestHit(term: Term, next: Term | undefined, texts: Texts): Hit | null {
  const hits = texts.flatMap(({ words, isExact }, attribute): Hit[] => [
    ...words.flatMap((word): Hit[] => {
      const typos = typosBetween(isExact ? { ...term, typos: 0 } : term, word);
      return typos === null ? [] : [{ typos, attribute, words: [word] }];
    }),
    ...splits(term.word)
      .filter((pair) => hasSequence(words, pair))
      .map((pair) => ({ typos: 1, attribute, words: pair })),
    ...(next && words.includes(term.word + next.word)
      ? [{ typos: 1, attribute, words: [term.word + next.word] }]
      : []),
    ...term.synonyms
      .filter((synonym) => hasSequence(words, synonym))
      .map((synonym) => ({ typos: 0, attribute, words: synonym })),
  ]);
  return hits.sort((a, b) => a.typos - b.typos || a.attribute - b.attribute)[0] ?? null;
}

function splits(word: string): string[][] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
    word.slice(0, at + 2),
    word.slice(at + 2),
  ]);
}

function hasSequence(words: string[], sequence: string[]): boolean {
  return words.some((_, at) => sequence.every((word, offset) => words[at + offset] === word));
}
