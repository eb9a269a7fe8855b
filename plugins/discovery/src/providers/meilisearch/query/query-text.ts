import { randomBytes } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { STOP_WORDS } from "../../../words/stop-words";
import { refuse } from "../refusal";

const STOP = new Set(STOP_WORDS);

/** A word that no document has: what to look for when a text holds none, which must not find everything. */
const NOWHERE = `"${randomBytes(12).toString("hex")}"`;
/** Words that Meilisearch reads of a query. */
const MAX_WORDS = 10;
/** Longer ones are no words; the engine indexes none of them either. */
const MAX_WORD_LENGTH = 100;

/** Words of a text, each looked for on its own: what `match_strategy: "any"` is made of. */
export function anyWords(q: string): string[] {
  const words = plainWords(q);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

/**
 * A reader's text as Meilisearch is to read it. Quotes (a phrase) and a hyphen before a word (not this word) mean
 * something to the engine and nothing to the other one, so they go; a space at the end says that the last word is
 * complete; quotes of ours keep typing errors out.
 * @throws {MedusaError} not_allowed for what the engine can't be told
 */
export function toQueryText(q: string, options: SearchTypes.SearchOptions): string {
  const words = plainWords(q);
  if (words.length === 0) {
    return NOWHERE;
  }
  if (words.every(isStopWord)) {
    // The engine leaves stop words out and would find everything; only the beginning of the last word it always takes.
    return words.at(-1) ?? NOWHERE;
  }
  const lastIsPrefix = options.match_strategy === "last";
  if (options.typo_tolerance === false) {
    if (lastIsPrefix) {
      refuse(
        'The Meilisearch provider cannot switch typo_tolerance off with match_strategy "last": a beginning of a word may hold typing errors',
      );
    }
    return words.map((word) => `"${word}"`).join(" ");
  }
  // A stop word at the end is one like the others, not the beginning of another word, which the engine would look for.
  return lastIsPrefix && !isStopWord(words.at(-1) ?? "") ? words.join(" ") : `${words.join(" ")} `;
}

function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** In lower case: Meilisearch knows stop words as they are written in its settings. */
function plainWords(q: string): string[] {
  return (
    q
      // A wide quote or hyphen is to the engine what the plain one is.
      .normalize("NFKC")
      .toLowerCase()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters separate words like spaces
      .replace(/["\p{Pi}\p{Pf}„〝〞〟\u0000-\u001f\u007f]|\p{Surrogate}/gu, " ")
      .split(/\s+/)
      .map((word) => word.replace(/^-+/, ""))
      .filter((word) => /[\p{L}\p{N}]/u.test(word) && word.length <= MAX_WORD_LENGTH)
      .slice(0, MAX_WORDS)
  );
}
