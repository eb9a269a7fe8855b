import type {
  AreaPath,
  CatalogueResult,
  CooperativeCard,
  CooperativePage,
  ProductPage,
  SentraCard,
  SentraPage,
} from "@pasar-sentra/cooperatives/store-api";
import type { Locale } from "../i18n/locale";
import type { Search } from "../paths";
import { readPublic } from "./client.server";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Prices and stock: what a reader sees may be ten seconds old; the cart always asks anew. */
const GOODS = { fresh: 10 * SECOND, stale: 10 * MINUTE };
/** Who sells and where changes rarely. */
const PEOPLE = { fresh: MINUTE, stale: 60 * MINUTE };

export function readCatalogue(locale: Locale, search: Search): Promise<CatalogueResult> {
  return readPublic("/store/catalogue", { locale, search }, GOODS);
}

export async function readProduct(locale: Locale, handle: string): Promise<ProductPage> {
  const path = `/store/catalogue/${encodeURIComponent(handle)}`;
  return (await readPublic<{ product: ProductPage }>(path, { locale }, GOODS)).product;
}

export async function readSentraList(locale: Locale): Promise<SentraCard[]> {
  return (await readPublic<{ sentra: SentraCard[] }>("/store/sentra", { locale }, PEOPLE)).sentra;
}

export async function readSentra(locale: Locale, slug: string): Promise<SentraPage> {
  const path = `/store/sentra/${encodeURIComponent(slug)}`;
  return (await readPublic<{ sentra: SentraPage }>(path, { locale }, PEOPLE)).sentra;
}

export interface CooperativeList {
  cooperatives: CooperativeCard[];
  next_cursor: string | null;
}

export function readCooperatives(locale: Locale, search: Search): Promise<CooperativeList> {
  return readPublic("/store/cooperatives", { locale, search }, PEOPLE);
}

export async function readCooperative(locale: Locale, slug: string): Promise<CooperativePage> {
  const path = `/store/cooperatives/${encodeURIComponent(slug)}`;
  return (await readPublic<{ cooperative: CooperativePage }>(path, { locale }, PEOPLE)).cooperative;
}

export async function readAreaPath(locale: Locale, code: string): Promise<AreaPath> {
  const path = `/store/areas/${encodeURIComponent(code)}`;
  return (await readPublic<{ area: AreaPath }>(path, { locale }, PEOPLE)).area;
}
