import { invalid } from "../refusal";

/**
 * Meilisearch keeps 468 bytes of a folded value to filter by and answers longer ones with an internal error; its
 * Unicode may be newer than ours, hence the margin.
 */
export const MAX_VALUE_BYTES = 400;

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what must not pass
const UNSTORABLE = /\u0000|\p{Surrogate}/u;

/**
 * A value inside double quotes in Meilisearch's filter grammar. Between quotes only the backslash and the quote
 * mean anything, and both are escaped: nothing in a value can end it.
 * @throws {MedusaError} invalid_data for what the engine can't compare
 */
export function quote(value: string | number | boolean, field: string): string {
  const text = String(value);
  if (isTooLong(text) || isTooLong(folded(text))) {
    invalid(
      `A filter on "${field}" compares at most ${MAX_VALUE_BYTES} bytes with the Meilisearch provider; ${text.length} characters were given`,
    );
  }
  if (UNSTORABLE.test(text)) {
    invalid(`A filter on "${field}" holds a character that cannot be compared`);
  }
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function isTooLong(text: string): boolean {
  return Buffer.byteLength(text, "utf8") > MAX_VALUE_BYTES;
}

/** As the engine compares it; one character may become eighteen. */
function folded(text: string): string {
  return text.normalize("NFKD").toLowerCase();
}
