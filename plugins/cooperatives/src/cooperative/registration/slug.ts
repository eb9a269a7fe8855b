const LONGEST = 80;

/** A name for addresses: small letters and digits in groups with single hyphens between, at most 80. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
