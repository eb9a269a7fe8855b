import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/**
 * An Indonesian phone number in E.164, however it was typed: `0812-3456-7890`, `62 812…`, `+62 812…`.
 * Null when it is no valid number of Indonesia's numbering plan (libphonenumber's full metadata).
 */
export function toE164(text: string): string | null {
  const typed = text.trim();
  const international = /^62/.test(typed) ? `+${typed}` : typed;
  const phone = parsePhoneNumberFromString(international, "ID");
  return phone?.country === "ID" && phone.isValid() && !phone.ext ? phone.number : null;
}
