import type { Environment } from "./environment";

/**
 * PostgreSQL is always there, and answers alone unless a Meilisearch is named: then that one does, and PostgreSQL
 * while it is away (decision 0018).
 */
export function searchModule({ MEILISEARCH }: Environment) {
  const postgres = {
    resolve: "@pasar-sentra/discovery/providers/postgres",
    id: "postgres",
    // The stemmer is part of the index: a change needs `medusa db:migrate:search` and a new indexing.
    options: { engine: "native", language: "indonesian" },
  };
  if (!MEILISEARCH) {
    // Indexes that Meilisearch answered from until it was taken away, until they are built anew.
    const instead = {
      ...postgres,
      resolve: "@pasar-sentra/discovery/providers/postgres-instead",
      id: "instead",
    };
    return {
      resolve: "@medusajs/medusa/search",
      options: { default_provider: "search-postgres", providers: [postgres, instead] },
    };
  }
  const meilisearch = {
    resolve: "@pasar-sentra/discovery/providers/meilisearch",
    id: "meilisearch",
    options: {
      host: MEILISEARCH.MEILISEARCH_HOST,
      apiKey: MEILISEARCH.MEILISEARCH_API_KEY,
      indexPrefix: MEILISEARCH.MEILISEARCH_INDEX_PREFIX,
    },
  };
  return {
    resolve: "@medusajs/medusa/search",
    options: { default_provider: "meilisearch", providers: [postgres, meilisearch] },
  };
}
