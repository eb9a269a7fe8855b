import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/cooperatives/locale/request-locale";
import type { Suggestions } from "@pasar-sentra/cooperatives/store-api";
import { toCatalogueCard } from "../catalogue/catalogue-card";
import { RELEVANCE } from "../catalogue/catalogue-search";
import { CARD_FIELDS, type CardDocument } from "../catalogue/product-document";
import { productCountsBy } from "../catalogue/product-counts-by";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { searchText } from "../catalogue/search-text";
import { COOPERATIVE_INDEX, type CooperativeDocument } from "../directory/cooperative-index-fields";
import { SENTRA_INDEX, type SentraDocument } from "../directory/sentra-index-fields";
import { freshSynonyms } from "../synonyms/fresh-synonyms";
import { commoditiesLike } from "./commodity-words";

/** Entries of each kind. */
const MOST = 8;

const NONE: Suggestions = { products: [], sentra: [], cooperatives: [], categories: [] };

/** What the words being typed may become, best first, from the indexes alone. */
export async function suggest(
  container: MedusaContainer,
  typed: string,
  locale: Locale,
): Promise<Suggestions> {
  const q = searchText(typed);
  if (!q) return NONE;
  await freshSynonyms(container);
  const [products, sentra, cooperatives] = await container
    .resolve(Modules.SEARCH)
    .searchMany([
      asked(PRODUCT_INDEX, q, [...CARD_FIELDS], RELEVANCE),
      asked(SENTRA_INDEX, q, ["id", "slug", "name", "regency_name"], BEST),
      asked(COOPERATIVE_INDEX, q, ["id", "slug", "legal_name", "sentra_name"], BEST),
    ]);
  const sentraFound = documents<SentraDocument>(sentra);
  const cooperativesFound = documents<CooperativeDocument>(cooperatives);
  const commodities = commoditiesLike(q);
  const [ofSentra, ofCooperative, ofCommodity] = await Promise.all([
    productCountsBy(
      container,
      "sentra_slug",
      sentraFound.map(({ slug }) => slug),
    ),
    productCountsBy(
      container,
      "cooperative_slug",
      cooperativesFound.map(({ slug }) => slug),
    ),
    productCountsBy(container, "commodity", commodities),
  ]);
  return {
    products: documents<CardDocument>(products).map((document) => toProduct(document, locale)),
    sentra: sentraFound.map(({ slug, name, regency_name }) => ({
      slug,
      name,
      regency_name,
      product_count: ofSentra.get(slug) ?? 0,
    })),
    cooperatives: cooperativesFound.map(({ slug, legal_name, sentra_name }) => ({
      slug,
      legal_name,
      sentra_name,
      product_count: ofCooperative.get(slug) ?? 0,
    })),
    categories: commodities.flatMap((commodity) => {
      const count = ofCommodity.get(commodity) ?? 0;
      return count > 0 ? { commodity, count } : [];
    }),
  };
}

const BEST = { _score: "DESC", id: "ASC" } as const;

function asked(
  entity: string,
  q: string,
  fields: string[],
  order: SearchTypes.SearchPagination["order"],
): SearchTypes.SearchQuery {
  return {
    entity,
    fields,
    filters: { q },
    pagination: { take: MOST, order },
    search_options: { match_strategy: "last", typo_tolerance: true, count: "none" },
  };
}

function documents<Document>(result: SearchTypes.SearchResult | undefined): Document[] {
  return (result?.hits ?? []).map((hit) => hit.document as Document);
}

function toProduct(document: CardDocument, locale: Locale): Suggestions["products"][number] {
  const { handle, title, sentra_name, price_from, unit, picture, band_url } = toCatalogueCard(
    document,
    locale,
  );
  return { handle, title, sentra_name, price_from, unit, picture, band_url };
}
