import { badRequest } from "./api-error";
import type { StubDocument, StubIndex } from "./index-store";
import { foldValue, normalise, scalarsAt } from "./normalise";
import { allowedTypos, typosBetween } from "./query-terms";
import { filterFeatures } from "./settings-schema";

/** @throws {ApiError} invalid_search_facets */
export function facetAnswers(index: StubIndex, documents: StubDocument[], facets: string[]) {
  const facetDistribution: Record<string, Record<string, number>> = {};
  const facetStats: Record<string, { min: number; max: number }> = {};
  const limit = index.settings.faceting?.maxValuesPerFacet ?? 100;
  for (const facet of facets) {
    if (!filterFeatures(index.settings, facet)) {
      throw badRequest(
        "invalid_search_facets",
        `Invalid facet distribution: Attribute \`${facet}\` is not filterable.`,
      );
    }
    facetDistribution[facet] = Object.fromEntries(countValues(index, documents, facet).slice(0, limit));
    const numbers = documents
      .flatMap((document) => scalarsAt(document, facet))
      .filter((value) => typeof value === "number");
    if (numbers.length > 0) {
      facetStats[facet] = { min: Math.min(...numbers), max: Math.max(...numbers) };
    }
  }
  return { facetDistribution, facetStats };
}

function countValues(index: StubIndex, documents: StubDocument[], facet: string): [string, number][] {
  const counted = new Map<string, { shown: string; count: number }>();
  for (const document of documents) {
    const values = scalarsAt(document, facet)
      .filter((value) => value !== "")
      .map(String);
    // Folded alike is one value, shown as it was first written; a document counts once for it.
    for (const [folded, shown] of new Map(values.map((value) => [foldValue(value), value]))) {
      const entry = counted.get(folded) ?? { shown, count: 0 };
      counted.set(folded, { ...entry, count: entry.count + 1 });
    }
  }
  const orders = index.settings.faceting?.sortFacetValuesBy ?? {};
  const byCount = (orders[facet] ?? orders["*"]) === "count";
  return [...counted]
    .sort(([a, one], [b, other]) => (byCount ? other.count - one.count : 0) || (a < b ? -1 : 1))
    .map(([, { shown, count }]) => [shown, count]);
}

/** Values that begin like the query, typing errors forgiven. @throws {ApiError} invalid_facet_search_facet_name */
export function searchFacet(index: StubIndex, documents: StubDocument[], facet: string, query: string) {
  if (!filterFeatures(index.settings, facet)?.facetSearch) {
    throw badRequest("invalid_facet_search_facet_name", `Attribute \`${facet}\` is not facet-searchable.`);
  }
  const word = normalise(query);
  const beginning = { word, isPrefix: true, typos: allowedTypos(word, index.settings), synonyms: [] };
  return countValues(index, documents, facet)
    .filter(([value]) => typosBetween(beginning, normalise(value)) !== null)
    .slice(0, index.settings.faceting?.maxValuesPerFacet ?? 100)
    .map(([value, count]) => ({ value, count }));
}
