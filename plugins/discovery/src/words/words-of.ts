/** Longest word that is told apart; what is longer was never typed by a person. */
const MOST_LETTERS = 40;

/** The words of a text as an index keeps them: lower case, accents and signs taken off. */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, MOST_LETTERS));
}
