/**
 * The digits of a bank account number as people type it, with spaces, dots or hyphens between. Null unless
 * 6–20 digits remain: Indonesian banks use 10–16, some rural banks fewer or more.
 */
export function bankAccountDigits(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, "");
  return /^\d{6,20}$/.test(digits) ? digits : null;
}
