import { parsePhoneNumberFromString } from "libphonenumber-js/mobile";

/**
 * An Indonesian mobile number in E.164 (`+628…`), from `08…`, `62…`, `+62…`, with any spaces, dots or
 * hyphens; null when it is none.
 */
export function toE164(typed: string): string | null {
  const compact = typed.replace(/[\s().-]/g, "");
  const international = /^62\d/.test(compact) ? `+${compact}` : compact;
  const number = parsePhoneNumberFromString(international, "ID");
  if (number?.country !== "ID" || !number.isValid()) return null;
  return number.number;
}
