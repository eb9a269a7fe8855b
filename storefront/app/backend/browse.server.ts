import type { PromiseAnswer } from "@pasar-sentra/wire/allocation";
import type { EarliestDate } from "@pasar-sentra/wire/earliest-date-view";
import type { AreaPath } from "@pasar-sentra/wire/area";
import type { CatalogueResult, OffersResult, ProductPage, Suggestions } from "@pasar-sentra/wire/catalogue";
import type { CooperativeCard, CooperativePage, SentraCard, SentraPage } from "@pasar-sentra/wire/directory";
import type { Locale } from "../i18n/locale";
import type { Search } from "../paths";
import {
  catalogueTags,
  cooperativeTags,
  productPageTags,
  productTag,
  sentraTags,
  suggestionTags,
} from "./browse-tags";
import { readPublic } from "./public-answers.server";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/**
 * Prices and stock. While the backend tells of changes, the time only mends what it might forget to tell; else what
 * a reader sees may be ten seconds old. The cart always asks anew.
 */
const GOODS = { fresh: 10 * SECOND, freshWhenTold: MINUTE, stale: 10 * MINUTE };
/** Variants that one call may ask about. */
const MOST_OFFERS = 100;
/** Who sells and where changes rarely. */
const PEOPLE = { fresh: MINUTE, freshWhenTold: 10 * MINUTE, stale: 60 * MINUTE };

/** For pages that show none: counting them costs more than finding the goods. */
export const NO_FACETS = { facets: "false" } as const;

export function readCatalogue(locale: Locale, search: Search): Promise<CatalogueResult> {
  return readPublic("/store/catalogue", { locale, search, times: GOODS, tags: catalogueTags });
}

export async function readProduct(locale: Locale, handle: string): Promise<ProductPage> {
  const { product } = await readPublic<{ product: ProductPage }>(`/store/catalogue/${encoded(handle)}`, {
    locale,
    times: GOODS,
    tags: (answer) => productPageTags(answer.product),
  });
  return product;
}

/** Variants whose offers are asked for, and the products that they are of. */
export interface Goods {
  variantIds: string[];
  handles: string[];
}

/** Price, stock and earliest date of variants at this moment: one call, unless a page shows more than a hundred. */
export async function readOffers(locale: Locale, { variantIds, handles }: Goods): Promise<OffersResult> {
  const calls: Promise<OffersResult>[] = [];
  for (let from = 0; from < variantIds.length; from += MOST_OFFERS) {
    const variant_ids = variantIds.slice(from, from + MOST_OFFERS).join(",");
    const tags = () => handles.map(productTag);
    calls.push(
      readPublic<OffersResult>("/store/offers", { locale, search: { variant_ids }, times: GOODS, tags }),
    );
  }
  return { offers: (await Promise.all(calls)).flatMap(({ offers }) => offers) };
}

/** When a quantity of one variant can leave its cooperative. */
export async function readPromise(
  locale: Locale,
  product: Pick<ProductPage, "handle">,
  variant_id: string,
  quantity: number,
): Promise<EarliestDate> {
  const { promise } = await readPublic<PromiseAnswer>("/store/promise", {
    locale,
    search: { variant_id, quantity },
    times: GOODS,
    tags: () => [productTag(product.handle)],
  });
  return promise;
}

export function readSuggestions(locale: Locale, q: string): Promise<Suggestions> {
  return readPublic<Suggestions>("/store/suggestions", {
    locale,
    search: { q },
    times: GOODS,
    tags: suggestionTags,
  });
}

export async function readSentraList(locale: Locale): Promise<SentraCard[]> {
  const { sentra } = await readPublic<{ sentra: SentraCard[] }>("/store/sentra", {
    locale,
    times: PEOPLE,
    tags: (answer) => sentraTags(answer.sentra),
  });
  return sentra;
}

export async function readSentra(locale: Locale, slug: string): Promise<SentraPage> {
  const { sentra } = await readPublic<{ sentra: SentraPage }>(`/store/sentra/${encoded(slug)}`, {
    locale,
    times: PEOPLE,
    tags: (answer) => [...sentraTags([answer.sentra]), ...cooperativeTags(answer.sentra.cooperatives)],
  });
  return sentra;
}

export interface CooperativeList {
  cooperatives: CooperativeCard[];
  next_cursor: string | null;
}

export function readCooperatives(locale: Locale, search: Search): Promise<CooperativeList> {
  return readPublic<CooperativeList>("/store/cooperatives", {
    locale,
    search,
    times: PEOPLE,
    tags: (answer) => cooperativeTags(answer.cooperatives),
  });
}

export async function readCooperative(locale: Locale, slug: string): Promise<CooperativePage> {
  const { cooperative } = await readPublic<{ cooperative: CooperativePage }>(
    `/store/cooperatives/${encoded(slug)}`,
    { locale, times: PEOPLE, tags: (answer) => cooperativeTags([answer.cooperative]) },
  );
  return cooperative;
}

export async function readAreaPath(locale: Locale, code: string): Promise<AreaPath> {
  const { area } = await readPublic<{ area: AreaPath }>(`/store/areas/${encoded(code)}`, {
    locale,
    times: PEOPLE,
  });
  return area;
}

function encoded(segment: string): string {
  return encodeURIComponent(segment);
}
