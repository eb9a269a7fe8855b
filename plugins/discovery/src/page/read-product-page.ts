import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { ProductPage } from "@pasar-sentra/wire/catalogue";
import { COOPERATIVE_INDEX, type CooperativeDocument } from "../origins/cooperative-index-fields";
import { SENTRA_INDEX, type SentraDocument } from "../origins/sentra-index-fields";
import { areFilled } from "../indexing/filled-indexes";
import { neighbourSearches, toNeighbours } from "./neighbours";
import { PAGE_DOCUMENT_FIELDS, PAGE_INDEX, type ProductPageDocument } from "./page-document";
import { toProductPage } from "./product-page";
import { recordsOfPage } from "./records-of-page";

/**
 * One product as its page shows it, put together from documents of the indexes; what a shopper can buy is for
 * `GET /store/offers` to say, since an index may be a moment late. Null for what is not in the catalogue.
 */
export async function readProductPage(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<ProductPage | null> {
  if (!(await areFilled(container, PAGE_INDEX, SENTRA_INDEX, COOPERATIVE_INDEX))) {
    return pageFromRecords(container, { handle, status: "published" }, locale);
  }
  const search = container.resolve(Modules.SEARCH);
  const found = await search.search(one(PAGE_INDEX, [...PAGE_DOCUMENT_FIELDS], { handle }));
  const document = documentOf<ProductPageDocument>(found);
  if (!document) return null;
  const [sentraAnswer, cooperativeAnswer, ...neighbours] = await search.searchMany([
    one(SENTRA_INDEX, search.listRetrievableFields(SENTRA_INDEX), { slug: document.sentra_slug }),
    one(COOPERATIVE_INDEX, search.listRetrievableFields(COOPERATIVE_INDEX), { id: document.cooperative_id }),
    ...neighbourSearches(document),
  ]);
  const sentra = documentOf<SentraDocument>(sentraAnswer);
  const cooperative = documentOf<CooperativeDocument>(cooperativeAnswer);
  if (!sentra || !cooperative) return null;
  // Documents of an older release answer until new ones are there.
  if (cooperative.member_count === undefined) {
    return pageFromRecords(container, { handle, status: "published" }, locale);
  }
  return toProductPage(
    { document, sentra, cooperative, neighbours: toNeighbours(document.id, neighbours, locale) },
    locale,
  );
}

/** The page of a product that may not be on sale yet, for its seller; null while there is nothing to show. */
export function previewProductPage(
  container: MedusaContainer,
  id: string,
  locale: Locale,
): Promise<ProductPage | null> {
  return pageFromRecords(container, { id }, locale);
}

/** The same page from documents made for this moment. */
async function pageFromRecords(
  container: MedusaContainer,
  filters: Parameters<typeof recordsOfPage>[1],
  locale: Locale,
): Promise<ProductPage | null> {
  const records = await recordsOfPage(container, filters);
  if (!records) return null;
  const { document } = records;
  const answers = await container.resolve(Modules.SEARCH).searchMany(neighbourSearches(document));
  return toProductPage({ ...records, neighbours: toNeighbours(document.id, answers, locale) }, locale);
}

function one(entity: string, fields: string[], filters: SearchTypes.SearchFilters): SearchTypes.SearchQuery {
  return { entity, fields, filters, pagination: { take: 1 }, search_options: { count: "none" } };
}

function documentOf<Document>(result: SearchTypes.SearchResult | undefined): Document | undefined {
  return result?.hits[0]?.document as Document | undefined;
}
