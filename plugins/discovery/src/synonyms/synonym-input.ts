import { z } from "@medusajs/framework/zod";
import { wordsOf } from "../words/words-of";
import { LONGEST_TERM, MOST_TERMS, MOST_WORDS } from "./synonym-limits";

const term = z
  .string()
  .max(LONGEST_TERM, `has a term of more than ${LONGEST_TERM} characters`)
  .transform((typed) => wordsOf(typed))
  .refine((words) => words.length > 0, "has a term without a letter or digit")
  .refine((words) => words.length <= MOST_WORDS, `has a term of more than ${MOST_WORDS} words`)
  .transform((words) => words.join(" "));

/** What an operator says of a group of synonyms; terms come out as an index keeps words. */
export const synonymInputSchema = z.strictObject({
  terms: z
    .array(term)
    .max(MOST_TERMS, `has more than ${MOST_TERMS} terms`)
    .transform((terms) => [...new Set(terms)])
    .refine((terms) => terms.length >= 2, "needs two different terms"),
  is_mutual: z.boolean().default(true),
  note: z.string().trim().max(300).default(""),
});

export type SynonymInput = z.output<typeof synonymInputSchema>;

/** The same for groups of the same terms. */
export function synonymKey(terms: readonly string[]): string {
  return [...terms].sort().join("|");
}
