import type { Meilisearch, MultiSearchQuery, FacetSearchResponse } from "../client/engine-types";
import type { Connection } from "../client/connection";
import { KEY } from "../index-plan";
import type { EngineQuery } from "./engine-query";
import type { EngineAnswers, EngineHits } from "./engine-answers";
import { countOf } from "./search-result";

/** Searches in one request: bounds its body and how long the engine is busy with it. */
const MAX_QUERIES = 100;

/** Answers to all queries, in their order, in one request of the engine; facet searches take one each beside it. */
export async function runQueries(
  connection: Connection,
  queries: readonly EngineQuery[],
): Promise<EngineAnswers[]> {
  return connection.searching(async (client) => {
    const searches = queries.flatMap(({ hits, otherWords, counts }) => [
      hits,
      ...otherWords,
      ...counts.values(),
    ]);
    const [found, facetSearches] = await Promise.all([
      search(client, searches),
      Promise.all(queries.map((query) => searchFacets(client, query))),
    ]);
    let at = 0;
    return queries.map(({ otherWords, counts, skip, take }, index) => {
      const first = answerAt(found, at++);
      const others = otherWords.map(() => answerAt(found, at++));
      const hits = others.length > 0 ? together([first, ...others], skip, take) : first;
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

/** Hits of several words as one list: who has more of the words, or has them in a better place, comes first. */
function together(answers: EngineHits[], skip: number, take: number): EngineHits {
  const byKey = new Map<unknown, EngineHits["hits"][number]>();
  for (const hit of answers.flatMap(({ hits }) => hits)) {
    const known = byKey.get(hit[KEY]);
    const score = (known?._rankingScore ?? 0) + (hit._rankingScore ?? 0);
    byKey.set(hit[KEY], { ...hit, ...known, _rankingScore: score });
  }
  const merged = [...byKey.values()]
    .map((hit) => ({ ...hit, _rankingScore: (hit._rankingScore ?? 0) / answers.length }))
    .sort((a, b) => b._rankingScore - a._rankingScore);
  return {
    ...(answers[0] as EngineHits),
    hits: merged.slice(skip, skip + take),
    estimatedTotalHits: Math.max(merged.length, ...answers.map((answer) => countOf(answer))),
    processingTimeMs: Math.max(...answers.map(({ processingTimeMs }) => processingTimeMs)),
  };
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
