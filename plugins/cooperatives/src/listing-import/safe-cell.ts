/** What a spreadsheet program takes for a formula, or for the way to one. */
const DANGEROUS = /^[=+\-@\t\r]/;

/**
 * A cell that no spreadsheet program runs: a text that would begin a formula gets an apostrophe before it (OWASP, CSV
 * injection). Numbers of ours pass as they are.
 */
export function safeCell(value: string | number | null | undefined): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return value;
  return DANGEROUS.test(value) ? `'${value}` : value;
}

/** The text in a cell that `safeCell` wrote. */
export function unsafeCell(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
}
