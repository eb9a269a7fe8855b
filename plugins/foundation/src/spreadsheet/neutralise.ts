/** Spreadsheets take a cell that begins so for a formula (OWASP, "CSV injection"); tabs and line ends count too. */
const FORMULA_START = /^[\s\p{Cc}]*[=+\-@]|^[\t\r\n]/u;
/** A number as it is, with a sign: harmless, and people calculate with it. */
const NUMBER = /^-?\d+([.,]\d+)*$/;

/**
 * Text that a spreadsheet shows as it is and never runs: what looks like a formula gets an apostrophe in front.
 * `denaturalise` takes it off again when such a file comes back.
 */
export function neutralise(text: string): string {
  return FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text before `neutralise`. */
export function denaturalise(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}
