import { model } from "@medusajs/framework/utils";

/** Words that mean the same to people who search; the operator edits them, both engines use them. */
export const SearchSynonym = model.define("search_synonym", {
  id: model.id({ prefix: "syn" }).primaryKey(),
  /** The terms in alphabetical order, so that no group is there twice. */
  key: model.text().unique(),
  /** Two to twenty words or short phrases, as `synonymInputSchema` writes them. */
  terms: model.array(),
  /** False: only the first one stands for the others as well, not they for it. */
  is_mutual: model.boolean().default(true),
  /** Why it is there, for the next operator; may be empty. */
  note: model.text().default(""),
});
