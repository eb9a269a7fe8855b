/** Words of one search at most; what comes after says little and costs time. */
const MOST_WORDS = 12;

/**
 * What a person typed, as words for a search engine: letters and digits only, since quotes, operators and control
 * characters mean something different in each engine's own language. Empty when there is no word in it.
 */
export function searchText(typed: string): string {
  const words = typed.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).join(" ");
}
