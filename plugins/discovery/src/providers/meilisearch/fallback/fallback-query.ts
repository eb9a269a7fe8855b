import type { SearchTypes } from "@medusajs/framework/types";

/** Which engine a result came from, as `provider_metadata.engine` and the header `x-search-engine` say it. */
export type Engine = "meilisearch" | "postgres-fallback";

/**
 * Asks the other engine the same, without what it refuses and a reader can do without: marks around what was found,
 * the language of the query, and a least score, which is on another scale there.
 */
export function askFallback(
  provider: SearchTypes.ISearchProvider,
  inputs: readonly SearchTypes.ProviderSearchQuery[],
): Promise<SearchTypes.SearchResult[]> {
  const queries = inputs.map((input) => {
    const { highlight: _, locales: __, min_score: ___, ...options } = input.search_options ?? {};
    return { ...input, search_options: options };
  });
  return provider.searchMany
    ? provider.searchMany(queries)
    : Promise.all(queries.map((query) => provider.search(query)));
}

export function markEngine(results: SearchTypes.SearchResult[], engine: Engine): SearchTypes.SearchResult[] {
  return results.map((result) => ({ ...result, provider_metadata: { ...result.provider_metadata, engine } }));
}
