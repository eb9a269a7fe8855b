import { STOP_WORDS } from "../words/stop-words";
import type { IndexImage } from "./index-image";
import type { QueryWord } from "./slots";
import { documentsWith, knownWords, likelyWords, mostImpact } from "./word-sets";

/** Hits that are few in any index, and in a large one the part of its documents that is. */
const FEW = 2;
const FEW_OF = 1 / 1_000;
/** How many times more must be found by what may have been meant. */
const MUCH_MORE = 10;
/** The same where the word as typed stands in a title or a name: then somebody means it. */
const OVERWHELMINGLY_MORE = 100;
/** Impact of a word that stands in more than the running text of a document, see `documentWords`. */
const PROMINENT = 110;
/** Shorter words are too like others. */
const SHORTEST = 4;

const stopWords = new Set(STOP_WORDS);

/**
 * "Did you mean": the words with those exchanged that few documents have by accident, while many have a word like them in
 * a title, a material or a name. Null unless much more is found by it.
 * @param hits what the words find as typed
 * @param hitsOf what others find
 */
export function suggestionFor(
  image: IndexImage,
  words: readonly QueryWord[],
  hits: number,
  hitsOf: (words: readonly QueryWord[]) => number,
): string | null {
  if (hits > few(image)) return null;
  const likelier = words.map((word) => likelierThan(image, word));
  if (likelier.every((word, place) => word === words[place])) return null;
  return hitsOf(likelier) >= MUCH_MORE * hits ? likelier.map(({ text }) => text).join(" ") : null;
}

function few(image: IndexImage): number {
  return Math.max(FEW, image.size * FEW_OF);
}

/** The likeliest of the words like this one that is so much commoner; the word itself when none is. */
function likelierThan(image: IndexImage, word: QueryWord): QueryWord {
  const typed = word.text;
  const documents = documentsWith(image, typed);
  if (typed.length < SHORTEST || stopWords.has(typed) || documents > few(image)) return word;
  const wanted = documents * (mostImpact(image, typed) < PROMINENT ? MUCH_MORE : OVERWHELMINGLY_MORE);
  const found = likelyWords(image, typed).find(
    (text) =>
      isSlip(typed, text) &&
      !stopWords.has(text) &&
      documentsWith(image, text) >= Math.max(MUCH_MORE, wanted) &&
      mostImpact(image, text) >= PROMINENT,
  );
  return found ? { text: found, set: knownWords(image, found, "no") } : word;
}

/** People rarely err in the first letter, except by leaving it out. */
function isSlip(typed: string, text: string): boolean {
  return typed[0] === text[0] || typed === text.slice(1);
}
