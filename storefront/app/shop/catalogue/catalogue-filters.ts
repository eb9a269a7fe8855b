import type { Commodity } from "@pasar-sentra/cooperatives/store-api";
import type { Search } from "~/paths";
import { isCommodity } from "./commodities";

export const SORTS = ["relevance", "newest", "price_asc", "price_desc"] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of the catalogue asks for, cleaned. Every list is short and every text has a limit. */
export interface CatalogueFilters {
  q: string;
  commodity: Commodity[];
  province: string[];
  sentra: string[];
  cooperative: string;
  /** Whole rupiah. */
  price_min: number | null;
  price_max: number | null;
  made_to_order: "" | "true" | "false";
  in_stock: boolean;
  sort: Sort;
  cursor: string;
}

const MAXIMUM_QUERY_LENGTH = 100;
const MAXIMUM_CHOICES = 40;
const MAXIMUM_CURSOR_LENGTH = 500;
const MAXIMUM_RUPIAH = 1_000_000_000;
const PROVINCE = /^\d{2}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads the filters from an address. What makes no sense is dropped instead of refused (an address is easily
 * cut or mistyped): unknown choices, prices without digits. Prices may be typed as people write them
 * (`Rp 10.000`); two that are the wrong way round are swapped.
 */
export function readFilters(query: URLSearchParams): CatalogueFilters {
  const q = text(query, "q", MAXIMUM_QUERY_LENGTH);
  const prices = [rupiah(query.get("price_min")), rupiah(query.get("price_max"))] as const;
  const [low, high] = prices;
  const isSwapped = low !== null && high !== null && low > high;
  const made = query.get("made_to_order");
  const sort = SORTS.find((known) => known === query.get("sort"));
  const cooperative = query.get("cooperative") ?? "";
  return {
    q,
    commodity: choices(query, "commodity").filter(isCommodity),
    province: choices(query, "province").filter((code) => PROVINCE.test(code)),
    sentra: choices(query, "sentra").filter((slug) => SLUG.test(slug)),
    cooperative: SLUG.test(cooperative) ? cooperative : "",
    price_min: isSwapped ? high : low,
    price_max: isSwapped ? low : high,
    made_to_order: made === "true" || made === "false" ? made : "",
    in_stock: query.get("in_stock") === "true",
    sort: sort === "relevance" && !q ? "newest" : (sort ?? defaultSort(q)),
    cursor: text(query, "cursor", MAXIMUM_CURSOR_LENGTH),
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
    commodity: filters.commodity,
    province: filters.province,
    sentra: filters.sentra,
    cooperative: filters.cooperative,
    price_min: filters.price_min ?? undefined,
    price_max: filters.price_max ?? undefined,
    made_to_order: filters.made_to_order,
    in_stock: filters.in_stock ? "true" : undefined,
    sort: filters.sort === defaultSort(filters.q) ? undefined : filters.sort,
    cursor: filters.cursor,
  };
}

/** How many filters narrow the list; the sort and the page are none. */
export function filterCount(filters: CatalogueFilters): number {
  const lists = filters.commodity.length + filters.province.length + filters.sentra.length;
  const priced = filters.price_min !== null || filters.price_max !== null;
  return (
    lists +
    [filters.q, filters.cooperative, filters.made_to_order, filters.in_stock, priced].filter(Boolean).length
  );
}

function choices(query: URLSearchParams, name: string): string[] {
  return [...new Set(query.getAll(name))].slice(0, MAXIMUM_CHOICES);
}

function text(query: URLSearchParams, name: string, limit: number): string {
  return (query.get(name) ?? "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, limit);
}

function rupiah(value: string | null): number | null {
  const digits = (value ?? "").replace(/\D/g, "").slice(0, 12);
  return digits === "" ? null : Math.min(Number(digits), MAXIMUM_RUPIAH);
}
