import { wordsOf } from "../words/words-of";

/** Words and phrases in one group. */
export const MOST_TERMS = 20;
/** Groups in all: each search looks through them. */
export const MOST_GROUPS = 500;
/** Words of one phrase. */
export const MOST_WORDS = 4;
/** Characters of one term. */
export const LONGEST_TERM = 60;

/** What is wrong with the terms of a group, and in which of them; names of texts of the admin. */
export interface SynonymProblem {
  problem: "tooFew" | "tooMany" | "tooLong" | "noWord" | "manyWords";
  term: string;
}

/** The first thing that the server would refuse; null when it would take the terms. */
export function synonymProblem(terms: readonly string[]): SynonymProblem | null {
  for (const term of terms) {
    const words = wordsOf(term);
    if (term.length > LONGEST_TERM) return { problem: "tooLong", term: `${term.slice(0, LONGEST_TERM)}…` };
    if (words.length === 0) return { problem: "noWord", term };
    if (words.length > MOST_WORDS) return { problem: "manyWords", term };
  }
  if (terms.length > MOST_TERMS) return { problem: "tooMany", term: "" };
  const different = new Set(terms.map((term) => wordsOf(term).join(" ")));
  return different.size < 2 ? { problem: "tooFew", term: "" } : null;
}
