import type { FacetSearchResponse, MultiSearchResult } from "../client/engine-types";

export type EngineHits = MultiSearchResult;

/** The engine's answers to one `EngineQuery`. */
export interface EngineAnswers {
  hits: EngineHits;
  counts: Map<string, number>;
  facetSearches: Map<string, FacetSearchResponse>;
}
