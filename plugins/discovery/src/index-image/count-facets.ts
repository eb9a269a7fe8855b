import type { SearchTypes } from "@medusajs/framework/types";
import { type CodedColumn, MISSING, type NumberColumn } from "./column";
import { NotInImage } from "./filter-mask";
import type { IndexImage } from "./index-image";

type Request = Exclude<NonNullable<SearchTypes.SearchOptions["facets"]>[number], string>;
type ValueRequest = Extract<Request, { type?: "value" }>;
type RangeRequest = Extract<Request, { type: "range" }>;

/** Values answered when the request does not say how many, as in Medusa's PostgreSQL provider. */
const DEFAULT_LIMIT = 10;

/** Counts a facet over documents. @throws NotInImage for a field that is no facet; the provider says why */
export function countFacet(
  image: IndexImage,
  places: Uint32Array,
  request: Request,
): SearchTypes.SearchFacetResult {
  const column = image.columns.get(request.field);
  const planned = image.plan.fields.get(request.field);
  if (!column || !planned?.field.facetable) throw new NotInImage(request.field);
  if (request.type === "stats") return stats(numbersOf(column), places);
  if (request.type === "range") return ranges(numbersOf(column), places, request);
  return values(column, places, request);
}

function numbersOf(column: CodedColumn | NumberColumn): NumberColumn {
  if (column.kind !== "number") throw new NotInImage("a facet of numbers");
  return column;
}

function stats({ numbers }: NumberColumn, places: Uint32Array): SearchTypes.SearchFacetResult {
  let [min, max, sum, known] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (const place of places) {
    const value = numbers.raw[place] as number;
    if (Number.isNaN(value)) continue;
    known += 1;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const count = places.length;
  if (known === 0) return { type: "stats", min: 0, max: 0, count };
  return { type: "stats", min, max, avg: sum / known, sum, count };
}

function ranges(
  { numbers }: NumberColumn,
  places: Uint32Array,
  request: RangeRequest,
): SearchTypes.SearchFacetResult {
  const bounds = request.ranges.map(({ from, to }) => ({
    least: bound(from, Number.NEGATIVE_INFINITY),
    end: bound(to, Number.POSITIVE_INFINITY),
  }));
  const counts = new Uint32Array(bounds.length);
  for (const place of places) {
    const value = numbers.raw[place] as number;
    for (let index = 0; index < bounds.length; index++) {
      const { least, end } = bounds[index] as (typeof bounds)[number];
      if (value >= least && value < end) counts[index] = (counts[index] as number) + 1;
    }
  }
  return {
    type: "range",
    ranges: request.ranges.map(({ key, from, to }, index) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      from: given(from),
      to: given(to),
      count: counts[index] as number,
    })),
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

function values(
  column: CodedColumn | NumberColumn,
  places: Uint32Array,
  request: ValueRequest,
): SearchTypes.SearchFacetResult {
  const counts = column.kind === "coded" ? countCodes(column, places) : countNumbers(column, places);
  const prefix = request.query;
  const found = [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => !prefix || value.startsWith(prefix));
  const alphabetical = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);
  found.sort((a, b) => (request.sort === "alpha" ? 0 : b.count - a.count) || alphabetical(a, b));
  return { type: "value", values: found.slice(0, request.limit ?? DEFAULT_LIMIT) };
}

function countCodes({ codes, values: dictionary }: CodedColumn, places: Uint32Array): Map<string, number> {
  const byCode = new Uint32Array(dictionary.length);
  const { raw } = codes;
  for (const place of places) {
    const code = raw[place] as number;
    byCode[code] = (byCode[code] as number) + 1;
  }
  const counts = new Map<string, number>();
  for (let code = MISSING + 1; code < byCode.length; code++) {
    const count = byCode[code] as number;
    if (count === 0) continue;
    for (const value of [dictionary[code] ?? []].flat()) {
      counts.set(String(value), (counts.get(String(value)) ?? 0) + count);
    }
  }
  return counts;
}

function countNumbers({ numbers }: NumberColumn, places: Uint32Array): Map<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) {
    const value = numbers.raw[place] as number;
    if (!Number.isNaN(value)) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return counts;
}
