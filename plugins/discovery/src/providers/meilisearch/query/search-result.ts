import type { SearchTypes } from "@medusajs/framework/types";
import { projectDocument } from "@medusajs/framework/utils";
import { idOfKey } from "../documents/document-key";
import { KEY } from "../index-plan";
import { type EngineQuery, TOTAL } from "./engine-query";
import { readFacets } from "./facet-results";
import { readHighlights } from "./highlights";
import type { EngineAnswers, EngineHits } from "./engine-answers";

export function toSearchResult(
  input: SearchTypes.ProviderSearchQuery,
  query: EngineQuery,
  answers: EngineAnswers,
): SearchTypes.SearchResult {
  const options = input.search_options ?? {};
  return {
    hits: answers.hits.hits.map((hit) => ({
      id: idOfKey(String(hit[KEY])),
      score: options.include_score ? hit._rankingScore : undefined,
      document: projectDocument(hit, input.attributes_to_retrieve),
      ...(query.highlighting ? { highlights: readHighlights(hit._formatted, query.highlighting) } : {}),
    })),
    facets: readFacets(query.facets, answers),
    metadata: {
      skip: query.skip,
      take: query.take,
      count: options.count === "none" ? null : countOf(answers.hits, answers.counts.get(TOTAL)),
      query: input.q,
      processing_time_ms: answers.hits.processingTimeMs,
    },
  };
}

/** The number of matching documents, whichever of its names the engine used. */
export function countOf(answer: EngineHits, exact?: number): number {
  return exact ?? answer.totalHits ?? answer.estimatedTotalHits ?? answer.hits.length;
}
