import type { SearchTypes } from "@medusajs/framework/types";
import { type IndexPlan, isFacetable, type PlannedField } from "../index-plan";
import { refuse } from "../refusal";

/** Facets of one query, and ranges of one facet. */
const MAX_FACETS = 50;
const MAX_RANGES = 100;
/** Values returned when a facet names no limit, as Medusa's PostgreSQL provider does. */
const DEFAULT_LIMIT = 10;

export interface ValueFacet {
  type: "value";
  planned: PlannedField;
  limit: number;
  sort: "count" | "alpha";
  query?: string;
}

export interface Range {
  key: string;
  from?: number;
  to?: number;
}

export interface RangeFacet {
  type: "range";
  planned: PlannedField;
  ranges: Range[];
}

export interface StatsFacet {
  type: "stats";
  planned: PlannedField;
}

export type FacetRequest = ValueFacet | RangeFacet | StatsFacet;

/** @throws {MedusaError} not_allowed for a facet that the field or the engine doesn't have */
export function readFacetRequests(
  requests: SearchTypes.SearchOptions["facets"],
  plan: IndexPlan,
): FacetRequest[] {
  if ((requests?.length ?? 0) > MAX_FACETS) {
    refuse(`The Meilisearch provider counts at most ${MAX_FACETS} facets at once`);
  }
  return (requests ?? []).map((request) => {
    const asked: SearchTypes.SearchFacetRequest = typeof request === "string" ? { field: request } : request;
    const planned = plan.fields.get(asked.field);
    if (!planned || !isFacetable(planned.field)) {
      return refuse(`Field "${asked.field}" is not facetable on the Meilisearch provider`);
    }
    if (asked.type === "stats" || asked.type === "range") {
      if (planned.kind !== "number") {
        refuse(`A ${asked.type} facet needs a field of numbers or dates ("${asked.field}")`);
      }
      return asked.type === "stats" ? { type: "stats", planned } : readRanges(asked.ranges, planned);
    }
    const { limit = DEFAULT_LIMIT, sort = "count", query } = asked;
    return { type: "value", planned, limit, sort, ...(query ? { query } : {}) };
  });
}

function readRanges(
  ranges: { key?: string; from?: number | string; to?: number | string }[],
  planned: PlannedField,
): RangeFacet {
  if (ranges.length > MAX_RANGES) {
    refuse(`The Meilisearch provider counts at most ${MAX_RANGES} ranges of "${planned.path}"`);
  }
  if (planned.isArray) {
    refuse(`The Meilisearch provider counts ranges of single values, not of lists ("${planned.path}")`);
  }
  return {
    type: "range",
    planned,
    ranges: ranges.map((range) => ({
      key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
      from: bound(range.from, planned),
      to: bound(range.to, planned),
    })),
  };
}

function bound(value: number | string | undefined, { path }: PlannedField): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const number = Number(value);
  return value === "" || !Number.isFinite(number)
    ? refuse(`A range of "${path}" begins and ends with a number`)
    : number;
}
