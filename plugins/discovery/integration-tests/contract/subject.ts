import type { SearchTypes } from "@medusajs/framework/types";

/**
 * Where search engines legitimately differ. Everything that is not named here must be the same on all of them, so
 * that the shop may answer from either.
 */
export interface Capabilities {
  /** Filters compare texts without regard to case and surrounding spaces. */
  foldsTexts: boolean;
  /** `$gt` and its like compare texts and booleans, too. */
  comparesTexts: boolean;
  /** `$like` takes a pattern. */
  matchesPatterns: boolean;
  /** `$not` of a comparison lets documents without the field pass. */
  missingSatisfiesNot: boolean;
  /** A `Date` may stand for `{ $eq: date }`. */
  comparesBareTimes: boolean;
  /** Bytes of the longest value that a filter takes. */
  maxFilterBytes: number;
  /** Groups of filters within groups. */
  maxFilterDepth: number;
  /** Typing errors pass whether asked for or not. */
  alwaysForgives: boolean;
  /** Typing errors can be kept out with `match_strategy: "last"`. */
  canBeStrictWhileTyping: boolean;
  /** Documents that have any of several words can be counted exactly, and have facets. */
  countsAnyWord: boolean;
  /** Words such as "dan" and "yang" are not looked for beside others. */
  knowsStopWords: boolean;
  highlights: boolean;
  takesLocales: boolean;
  /** Scores lie between 0 and 1. */
  scoresWithinOne: boolean;
  /** Hits of equal relevance can be ordered by any field. */
  ordersTies: boolean;
  /** Least relevant hits first. */
  ordersBackwards: boolean;
  /** A statistics facet counts documents without the field. */
  statsCountMissing: boolean;
  /** A search within a facet's values regards case. */
  facetQueryRegardsCase: boolean;
  /** Hits that are read at most, counted from the first. */
  maxDepth: number;
  /** A definition may keep typing errors out of some fields. */
  exactFields: boolean;
  /** Writes are applied later than they are accepted. */
  deferred: boolean;
}

/** A provider with the one task method that it may lack. */
export interface Subject {
  name: string;
  capabilities: Capabilities;
  provider: SearchTypes.ISearchProvider;
}

export interface Harness {
  name: string;
  /** Ready to be used; called once. */
  start(): Promise<Subject>;
  /** Leaves nothing behind. */
  stop(): Promise<void>;
}

/** The search of a catalogue with everything that a test does not care for left at its default. */
export type Asked = {
  q?: string;
  filters?: SearchTypes.SearchFilters;
  pagination?: SearchTypes.SearchPagination;
  fields?: string[];
} & SearchTypes.SearchOptions;

export function providerQuery(
  index: SearchTypes.ResolvedSearchIndexDefinition,
  { q, filters, pagination, fields, ...options }: Asked,
): SearchTypes.ProviderSearchQuery {
  return {
    index,
    q,
    filters,
    pagination,
    attributes_to_retrieve: fields ?? ["id"],
    search_options: options,
  };
}

/** Runs a search and gives the ids found, in the order of the hits. */
export async function idsFound(
  { provider }: Pick<Subject, "provider">,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  asked: Asked,
): Promise<string[]> {
  const { hits } = await provider.search(providerQuery(index, { pagination: { take: 100 }, ...asked }));
  return hits.map(({ id }) => id);
}

/** Waits until a write is in the index. */
export async function settled(
  { provider }: Pick<Subject, "provider">,
  task: SearchTypes.SearchTask,
): Promise<SearchTypes.SearchTask> {
  return provider.waitForTask && task.status !== "succeeded" ? provider.waitForTask(task) : task;
}

export function definitionOf(
  name: string,
  fields: SearchTypes.SearchIndexDefinition["fields"],
  settings: SearchTypes.SearchIndexSettings = {},
): SearchTypes.ResolvedSearchIndexDefinition {
  return {
    name,
    entity: name,
    provider: "contract",
    primary_key: "id",
    fields,
    settings,
    definition_hash: name,
    physical_name: `${name}_v1`,
    seed: async function* () {},
  };
}

/** Makes an index and fills it. */
export async function filled(
  subject: Subject,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  documents: SearchTypes.SearchDocument[],
): Promise<void> {
  await settled(subject, await subject.provider.upsertIndex({ index }));
  const task = await subject.provider.upsertDocuments({
    index: index.physical_name,
    definition: index,
    documents,
  });
  expect(await settled(subject, task)).toMatchObject({ status: "succeeded" });
}

/** What a provider says to what it can't do. */
export const REFUSAL = expect.objectContaining({
  __isMedusaError: true,
  type: expect.stringMatching(/^(not_allowed|invalid_data)$/),
});
