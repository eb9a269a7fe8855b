import type { SearchTypes } from "@medusajs/framework/types";
import { type PlannedField, valueAttribute } from "../index-plan";
import { countKey } from "./engine-query";
import type { FacetRequest, ValueFacet } from "./facet-requests";
import type { EngineAnswers } from "./engine-answers";

type Value = { value: string; count: number };

/** Undefined when no facet was asked for. */
export function readFacets(
  facets: FacetRequest[],
  answers: EngineAnswers,
): SearchTypes.SearchResult["facets"] {
  return facets.length > 0
    ? Object.fromEntries(facets.map((facet) => [facet.planned.path, readFacet(facet, answers)]))
    : undefined;
}

function readFacet(facet: FacetRequest, answers: EngineAnswers): SearchTypes.SearchFacetResult {
  const { path } = facet.planned;
  switch (facet.type) {
    case "value":
      return { type: "value", values: readValues(facet, answers) };
    case "range":
      return {
        type: "range",
        ranges: facet.ranges.map((range) => ({
          ...range,
          count: answers.counts.get(countKey(path, range)) ?? 0,
        })),
      };
    default: {
      // The engine tells the ends of what it found and nothing about averages.
      const { min = 0, max = 0 } = answers.hits.facetStats?.[valueAttribute(path)] ?? {};
      return { type: "stats", min, max, count: answers.counts.get(countKey(path)) ?? 0 };
    }
  }
}

function readValues({ planned, limit, sort, query }: ValueFacet, answers: EngineAnswers): Value[] {
  const searched = answers.facetSearches.get(planned.path);
  const found: Value[] = searched
    ? searched.facetHits.map(({ value, count }) => ({ value, count }))
    : Object.entries(answers.hits.facetDistribution?.[valueAttribute(planned.path)] ?? {}).map(
        ([value, count]) => ({ value, count }),
      );
  return found
    .filter(({ value, count }) => count > 0 && (!query || beginsWith(value, query, planned)))
    .sort(sort === "alpha" ? alphabetically : byCount)
    .slice(0, limit);
}

/** The engine forgives typing errors among a facet's values, too, where a beginning was asked for. */
function beginsWith(value: string, query: string, { kind }: PlannedField): boolean {
  return kind === "string" ? folded(value).startsWith(folded(query)) : value.startsWith(query);
}

/** Without case and accents, as the engine compares the values of a facet with a query. */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function byCount(a: Value, b: Value): number {
  return b.count - a.count || alphabetically(a, b);
}

function alphabetically(a: Value, b: Value): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}
