import type { SearchTypes } from "@medusajs/framework/types";

/** How an engine understood a text; it says so under `understanding` in the `provider_metadata` of its answer. */
export interface QueryUnderstanding {
  /** What it searched for instead of what was typed; null when it took it as typed. */
  corrected_query: string | null;
  /** What may have been meant, though something was found. */
  suggestion: string | null;
  /** True when the hits have most of the words, because none has all. */
  partial: boolean;
  /** When nothing was found: words that it knows, nearest first. */
  nearest_terms: string[];
}

const AS_TYPED: QueryUnderstanding = {
  corrected_query: null,
  suggestion: null,
  partial: false,
  nearest_terms: [],
};

/** How the text of a search was understood; as typed when the engine does not say. */
export function understandingOf(result: SearchTypes.SearchResult): QueryUnderstanding {
  const said = result.provider_metadata?.understanding as Partial<QueryUnderstanding> | undefined;
  return { ...AS_TYPED, ...said };
}
