import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { Suggestions } from "@pasar-sentra/wire/catalogue";
import { toCatalogueCard } from "../catalogue/catalogue-card";
import { RELEVANCE } from "../catalogue/catalogue-search";
import { CARD_FIELDS, type CardDocument, type ProductDocument } from "../catalogue/product-document";
import { productCountsBy } from "../catalogue/product-counts-by";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { searchText } from "../catalogue/search-text";
import { COOPERATIVE_INDEX, type CooperativeDocument } from "../origins/cooperative-index-fields";
import { SENTRA_INDEX, type SentraDocument } from "../origins/sentra-index-fields";
import { currentSynonyms } from "../synonyms/current-synonyms";
import { freshSynonyms } from "../synonyms/fresh-synonyms";
import { wordsOf } from "../words/words-of";
import { commoditiesLike } from "./commodities-like";
import { namedLike } from "./names-like";

/** Entries of each kind. */
const MOST = 8;
/** Entries of each kind that are looked at to find those called so. */
const LOOKED_AT = 24;
const PRODUCT_FIELDS = [
  ...CARD_FIELDS,
  "subtitle_id",
  "subtitle_en",
  "description_id",
  "description_en",
  "material_id",
  "material_en",
  "commodity_words",
];
const SENTRA_FIELDS = ["id", "slug", "name", "regency_name", "summary_id", "summary_en"];
const COOPERATIVE_FIELDS = ["id", "slug", "legal_name", "sentra_name", "about_id", "about_en"];

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
      asked(PRODUCT_INDEX, q, PRODUCT_FIELDS, RELEVANCE, LOOKED_AT),
      asked(SENTRA_INDEX, q, SENTRA_FIELDS, BEST, LOOKED_AT),
      asked(COOPERATIVE_INDEX, q, COOPERATIVE_FIELDS, BEST, LOOKED_AT),
    ]);
  const sentraFound = namedLike(documents<SentraDocument>(sentra), q, (one) => ({
    names: [one.name, one.regency_name],
    texts: [one.summary_id, one.summary_en],
  })).slice(0, MOST);
  const cooperativesFound = namedLike(documents<CooperativeDocument>(cooperatives), q, (one) => ({
    names: [one.legal_name, one.sentra_name],
    texts: [one.about_id, one.about_en],
  })).slice(0, MOST);
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
    products: productsLike(documents<ProductDocument>(products), q, locale).map((one) =>
      toProduct(one, locale),
    ),
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

/** Those with the words; then the engine's others for a word that has synonyms, or where none has the words. */
function productsLike(products: readonly ProductDocument[], q: string, locale: Locale): ProductDocument[] {
  const called = namedLike(products, q, (one) => ({
    // As the reader sees it; an Indonesian title is known to readers of English, too.
    names: [
      one.title_id,
      ...(locale === "en-US" ? [one.title_en] : []),
      one.sentra_name,
      one.cooperative_name,
      one.regency_name,
    ],
    texts: [
      one.title_en,
      one.subtitle_id ?? "",
      one.subtitle_en ?? "",
      one.description_id ?? "",
      one.description_en ?? "",
      one.material_id ?? "",
      one.material_en ?? "",
      one.commodity_words,
    ],
  }));
  const isSynonym = currentSynonyms().some(({ terms }) => terms.includes(wordsOf(q).join(" ")));
  const others = called.length === 0 || isSynonym ? products.filter((one) => !called.includes(one)) : [];
  return [...called, ...others].slice(0, MOST);
}

const BEST = { _score: "DESC", id: "ASC" } as const;

function asked(
  entity: string,
  q: string,
  fields: string[],
  order: SearchTypes.SearchPagination["order"],
  take: number,
): SearchTypes.SearchQuery {
  return {
    entity,
    fields,
    filters: { q },
    pagination: { take, order },
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
