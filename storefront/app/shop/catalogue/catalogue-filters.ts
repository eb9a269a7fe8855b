import type { Commodity } from "@pasar-sentra/wire/goods";
import type { Search } from "~/paths";
import { isCommodity } from "./commodities";
import { searchWords } from "./search-words";

export const SORTS = ["relevance", "popularity", "newest", "price_asc", "price_desc"] as const;
export type Sort = (typeof SORTS)[number];

/** Filters of which several values may be chosen, in the order in which the panel offers them. */
export const CHOICES = [
  "commodity",
  "province",
  "regency",
  "sentra",
  "cooperative",
  "certificate",
  "badge",
] as const;
export type Choice = (typeof CHOICES)[number];

/** What the address of the catalogue asks for, cleaned. Every list is short and every text has a limit. */
export interface CatalogueFilters extends Record<Exclude<Choice, "commodity">, string[]> {
  q: string;
  commodity: Commodity[];
  /** Whole rupiah. */
  price_min: number | null;
  price_max: number | null;
  /** Base units: the smallest order at most. */
  moq_max: number | null;
  /** Days until the goods leave at most. */
  lead_time_max: number | null;
  made_to_order: "" | "true" | "false";
  in_stock: boolean;
  sort: Sort;
  cursor: string;
}

/** What the backend takes of one filter. */
const MAXIMUM_CHOICES = 20;
const MAXIMUM_CURSOR_LENGTH = 200;
const MAXIMUM_RUPIAH = 1_000_000_000;
const MAXIMUM_QUANTITY = 1_000_000;
const MAXIMUM_DAYS = 3_650;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]{0,59}$/u;
const FORMS: Record<Exclude<Choice, "commodity">, RegExp> = {
  province: /^\d{2}$/,
  regency: /^\d{2}\.\d{2}$/,
  sentra: SLUG,
  cooperative: SLUG,
  certificate: LABEL,
  badge: LABEL,
};

/**
 * Reads the filters from an address. What makes no sense is dropped instead of refused (an address is easily
 * cut or mistyped): unknown choices, prices without digits. Prices may be typed as people write them
 * (`Rp 10.000`); two that are the wrong way round are swapped.
 */
export function readFilters(query: URLSearchParams): CatalogueFilters {
  const q = searchWords(query.get("q"));
  const prices = [
    number(query, "price_min", MAXIMUM_RUPIAH),
    number(query, "price_max", MAXIMUM_RUPIAH),
  ] as const;
  const [low, high] = prices;
  const isSwapped = low !== null && high !== null && low > high;
  const made = query.get("made_to_order");
  const sort = SORTS.find((known) => known === query.get("sort"));
  const chosen = (name: Exclude<Choice, "commodity">) =>
    values(query, name).filter((value) => FORMS[name].test(value));
  return {
    q,
    commodity: values(query, "commodity").filter(isCommodity),
    province: chosen("province"),
    regency: chosen("regency"),
    sentra: chosen("sentra"),
    cooperative: chosen("cooperative"),
    certificate: chosen("certificate"),
    badge: chosen("badge"),
    price_min: isSwapped ? high : low,
    price_max: isSwapped ? low : high,
    moq_max: number(query, "moq_max", MAXIMUM_QUANTITY) || null,
    lead_time_max: number(query, "lead_time_max", MAXIMUM_DAYS),
    made_to_order: made === "true" || made === "false" ? made : "",
    in_stock: query.get("in_stock") === "true",
    sort: sort === "relevance" && !q ? "newest" : (sort ?? defaultSort(q)),
    cursor: (query.get("cursor") ?? "").slice(0, MAXIMUM_CURSOR_LENGTH),
  };
}

/** Best match for a search, else the newest. */
export function defaultSort(q: string): Sort {
  return q ? "relevance" : "newest";
}

/** Back to an address, without what is the default, so that the same choice always has the same address. */
export function writeFilters(filters: CatalogueFilters): Search {
  return {
    q: filters.q,
    ...Object.fromEntries(CHOICES.map((name) => [name, filters[name]])),
    price_min: filters.price_min ?? undefined,
    price_max: filters.price_max ?? undefined,
    moq_max: filters.moq_max ?? undefined,
    lead_time_max: filters.lead_time_max ?? undefined,
    made_to_order: filters.made_to_order,
    in_stock: filters.in_stock ? "true" : undefined,
    sort: filters.sort === defaultSort(filters.q) ? undefined : filters.sort,
    cursor: filters.cursor,
  };
}

/** How many filters narrow the list; the sort and the page are none. */
export function filterCount(filters: CatalogueFilters): number {
  const lists = CHOICES.reduce((sum, name) => sum + filters[name].length, 0);
  const priced = filters.price_min !== null || filters.price_max !== null;
  const limits = [filters.moq_max, filters.lead_time_max].filter((limit) => limit !== null);
  return (
    lists +
    limits.length +
    [filters.q, filters.made_to_order, filters.in_stock, priced].filter(Boolean).length
  );
}

function values(query: URLSearchParams, name: string): string[] {
  return [...new Set(query.getAll(name))].slice(0, MAXIMUM_CHOICES);
}

/** The digits of a text as a whole number, `most` at most; null without digits. */
function number(query: URLSearchParams, name: string, most: number): number | null {
  const digits = (query.get(name) ?? "").replace(/\D/g, "").slice(0, 12);
  return digits === "" ? null : Math.min(Number(digits), most);
}
