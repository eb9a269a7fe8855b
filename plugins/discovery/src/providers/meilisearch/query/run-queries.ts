import type { Meilisearch, MultiSearchQuery, FacetSearchResponse } from "../client/engine-types";
import type { Connection } from "../client/connection";
import type { EngineQuery } from "./engine-query";
import { countOf, type EngineAnswers, type EngineHits } from "./search-result";

/** Searches in one request: bounds its body and how long the engine is busy with it. */
const MAX_QUERIES = 100;

/** Answers to all queries, in their order, in one request of the engine; facet searches take one each beside it. */
export async function runQueries(
  connection: Connection,
  queries: readonly EngineQuery[],
): Promise<EngineAnswers[]> {
  return connection.searching(async (client) => {
    const searches = queries.flatMap(({ hits, counts }) => [hits, ...counts.values()]);
    const [found, facetSearches] = await Promise.all([
      search(client, searches),
      Promise.all(queries.map((query) => searchFacets(client, query))),
    ]);
    let at = 0;
    return queries.map(({ counts }, index) => {
      const hits = answerAt(found, at++);
      const counted = [...counts.keys()].map((key): [string, number] => [
        key,
        countOf(answerAt(found, at++)),
      ]);
      return { hits, counts: new Map(counted), facetSearches: facetSearches[index] ?? new Map() };
    });
  });
}

async function search(client: Meilisearch, searches: MultiSearchQuery[]): Promise<EngineHits[]> {
  const found: EngineHits[] = [];
  for (let offset = 0; offset < searches.length; offset += MAX_QUERIES) {
    const { results } = await client.multiSearch({ queries: searches.slice(offset, offset + MAX_QUERIES) });
    found.push(...results);
  }
  return found;
}

async function searchFacets(
  client: Meilisearch,
  { hits, facetSearches }: EngineQuery,
): Promise<Map<string, FacetSearchResponse>> {
  const answers = [...facetSearches].map(
    async ([path, params]): Promise<[string, FacetSearchResponse]> => [
      path,
      await client.index(hits.indexUid).searchForFacetValues(params),
    ],
  );
  return new Map(await Promise.all(answers));
}

function answerAt(found: EngineHits[], at: number): EngineHits {
  const answer = found[at];
  if (!answer) {
    throw new Error(
      `Meilisearch answered ${found.length} of the searches of a request, not number ${at + 1}`,
    );
  }
  return answer;
}
