const LONGEST = 100;

/** Words from an address or a field: printable, on one line, of a sane length. */
export function searchWords(value: string | null): string {
  return (value ?? "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST);
}
