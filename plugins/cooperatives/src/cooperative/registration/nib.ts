/** Nomor Induk Berusaha, the business number that OSS issues (PP 5/2021): 13 digits without check digit. */
export function isNib(text: string): boolean {
  return /^\d{13}$/.test(text);
}
