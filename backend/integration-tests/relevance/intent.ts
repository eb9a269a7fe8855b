/** Ways of asking for the same thing. `typo`: one typing error in one word of the exact query. */
export const CLASSES = ["typo", "affix", "synonym", "english", "joined", "split"] as const;
export type VariantClass = (typeof CLASSES)[number];

/** What somebody looks for, how they may type it, and what they should be shown. */
export interface Intent extends Partial<Record<VariantClass, readonly string[]>> {
  /** Spelled as in the catalogue. */
  exact: string;
  /** Handles of the products of the seeded catalogue that are meant, written by hand. */
  expected: readonly string[];
}
