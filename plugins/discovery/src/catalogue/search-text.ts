/**
 * What a person typed, as words for a search engine: letters and digits only, since quotes, operators and control
 * characters mean something different in each engine's own language. Empty when there is no word in it.
 */
export function searchText(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
