import type { SearchTypes } from "@medusajs/framework/types";
import { type CodedValue, type Column, MISSING, type NumberColumn } from "./column";
import type { KindCounts } from "./document-kinds";
import { NotInImage } from "./filter-mask";
import type { IndexImage } from "./index-image";

export type FacetRequest = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>;
type ValueRequest = Extract<FacetRequest, { type?: "value" }>;
type RangeRequest = Extract<FacetRequest, { type: "range" }>;

/** Values answered when the request does not say how many, as in Medusa's PostgreSQL provider. */
const DEFAULT_LIMIT = 10;

/**
 * Counts facets over documents.
 * @throws NotInImage for a field that is no facet; the provider says why
 */
export function countFacets(
  image: IndexImage,
  places: Uint32Array,
  requests: readonly FacetRequest[],
): Record<string, SearchTypes.SearchFacetResult> {
  const ofKinds = image.kinds.count(places);
  const count = (request: FacetRequest) => {
    const column = image.columns.get(request.field);
    const planned = image.plan.fields.get(request.field);
    if (!column || !planned?.field.facetable) throw new NotInImage(request.field);
    const codes = image.kinds.codes.get(request.field);
    if (!codes && request.type === "stats") return stats(numbersOf(column), places);
    const counted = codes ? countCodes(column, codes.raw, ofKinds) : countNumbers(column, places);
    return facetOf(counted, places.length, column, request);
  };
  return Object.fromEntries(requests.map((request) => [request.field, count(request)] as const));
}

/** Documents by value of a column; without those that have none. */
type Counted = [value: CodedValue, count: number][];

function countCodes({ values }: Column, codes: Uint32Array, { kinds, counts }: KindCounts): Counted {
  const byCode = new Uint32Array(values.length);
  for (const kind of kinds) {
    const code = codes[kind] as number;
    byCode[code] = (byCode[code] as number) + (counts[kind] as number);
  }
  const counted: Counted = [];
  for (let code = MISSING + 1; code < byCode.length; code++) {
    const count = byCode[code] as number;
    if (count > 0) counted.push([values[code] as CodedValue, count]);
  }
  return counted;
}

/** For a number that has too many values to tell kinds. */
function countNumbers(column: Column, places: Uint32Array): Counted {
  const { raw } = numbersOf(column);
  const counts = new Map<number, number>();
  for (const place of places) {
    const value = raw[place] as number;
    if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts];
}

function facetOf(
  counted: Counted,
  documents: number,
  column: Column,
  request: FacetRequest,
): SearchTypes.SearchFacetResult {
  if (request.type !== "stats" && request.type !== "range") return values(counted, request);
  numbersOf(column);
  const numbers = counted as [number, number][];
  return request.type === "stats" ? statsOf(numbers, documents) : ranges(numbers, request);
}

function numbersOf(column: Column): NumberColumn["numbers"] {
  if (column.kind !== "number") throw new NotInImage("a facet of numbers");
  return column.numbers;
}

function stats({ raw }: NumberColumn["numbers"], places: Uint32Array): SearchTypes.SearchFacetResult {
  let [min, max, sum, known] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (const place of places) {
    const value = raw[place] as number;
    if (Number.isNaN(value)) continue;
    known += 1;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return toStats({ min, max, sum, known }, places.length);
}

function statsOf(numbers: readonly [number, number][], documents: number): SearchTypes.SearchFacetResult {
  const values = numbers.map(([value]) => value);
  const known = numbers.reduce((total, [, count]) => total + count, 0);
  const sum = numbers.reduce((total, [value, count]) => total + value * count, 0);
  return toStats({ min: Math.min(...values), max: Math.max(...values), sum, known }, documents);
}

function toStats(
  { min, max, sum, known }: { min: number; max: number; sum: number; known: number },
  count: number,
): SearchTypes.SearchFacetResult {
  if (known === 0) return { type: "stats", min: 0, max: 0, count };
  return { type: "stats", min, max, avg: sum / known, sum, count };
}

function ranges(numbers: readonly [number, number][], request: RangeRequest): SearchTypes.SearchFacetResult {
  return {
    type: "range",
    ranges: request.ranges.map(({ key, from, to }) => {
      const least = bound(from, Number.NEGATIVE_INFINITY);
      const end = bound(to, Number.POSITIVE_INFINITY);
      const count = numbers.reduce(
        (sum, [value, documents]) => (value >= least && value < end ? sum + documents : sum),
        0,
      );
      return { key: key ?? `${from ?? "*"}-${to ?? "*"}`, from: given(from), to: given(to), count };
    }),
  };
}

function bound(value: number | string | undefined, open: number): number {
  const number = value === undefined ? open : Number(value);
  if (Number.isNaN(number)) throw new NotInImage("a bound that is no number");
  return number;
}

function given(value: number | string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function values(counted: Counted, request: ValueRequest): SearchTypes.SearchFacetResult {
  const counts = new Map<string, number>();
  for (const [value, count] of counted) {
    for (const item of [value ?? []].flat())
      counts.set(String(item), (counts.get(String(item)) ?? 0) + count);
  }
  const prefix = request.query;
  const found = [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => !prefix || value.startsWith(prefix));
  const alphabetical = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);
  found.sort((a, b) => (request.sort === "alpha" ? 0 : b.count - a.count) || alphabetical(a, b));
  return { type: "value", values: found.slice(0, request.limit ?? DEFAULT_LIMIT) };
}
