import type { SearchTypes } from "@medusajs/framework/types";
import type { MultiSearchQuery } from "../client/engine-types";
import { invalid, refuse } from "../refusal";

const DEFAULT_TAKE = 20;
/** Hits of one page. */
const MAX_TAKE = 1_000;
/** Hits of each word that are put together when any of several will do. */
const LEAST_CANDIDATES = 100;

export function refuseUnsupported({
  search_options: options = {},
  pagination,
}: SearchTypes.ProviderSearchQuery): void {
  if (options.vector) {
    refuse("The Meilisearch provider does not support vector search");
  }
  if (pagination?.cursor !== undefined) {
    refuse("The Meilisearch provider does not support cursor pagination");
  }
  if (Object.keys(options.provider_options?.meilisearch ?? {}).length > 0) {
    refuse("The Meilisearch provider takes no provider_options in a query");
  }
  const score = options.min_score;
  if (score !== undefined && !(score >= 0 && score <= 1)) {
    invalid("min_score is a number from 0 to 1 with the Meilisearch provider");
  }
}

/** Hits of several words are put together here, and nothing else of their answers can be. */
export function refuseWithAny({
  search_options: options = {},
  pagination,
}: SearchTypes.ProviderSearchQuery): void {
  const ordersByField = Object.keys(pagination?.order ?? {})[0];
  if (options.count === "exact" || options.facets?.length || (ordersByField ?? "_score") !== "_score") {
    refuse(
      'The Meilisearch provider answers match_strategy "any" by relevance alone, without facets and an exact count',
    );
  }
}

export function pageOf(
  skip: number,
  take: number,
  isPage: boolean,
  isAny: boolean,
): Partial<MultiSearchQuery> {
  if (isAny) {
    return { offset: 0, limit: Math.min(MAX_TAKE, Math.max(LEAST_CANDIDATES, 2 * (skip + take))) };
  }
  return isPage ? { page: skip / take + 1, hitsPerPage: take } : { offset: skip, limit: take };
}

export function readPage(
  { skip = 0, take = DEFAULT_TAKE }: SearchTypes.SearchPagination = {},
  maxTotalHits: number,
): { skip: number; take: number } {
  if (![skip, take].every((number) => Number.isInteger(number) && number >= 0)) {
    invalid("skip and take are whole numbers from 0");
  }
  if (take > MAX_TAKE) {
    invalid(`The Meilisearch provider returns at most ${MAX_TAKE} hits at once`);
  }
  if (skip + take > maxTotalHits) {
    invalid(`The Meilisearch provider reads at most ${maxTotalHits} hits deep`);
  }
  return { skip, take };
}
