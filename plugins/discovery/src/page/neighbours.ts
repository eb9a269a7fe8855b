import type { SearchTypes } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { CatalogueCard } from "@pasar-sentra/wire/catalogue";
import { toCatalogueCard } from "../catalogue/catalogue-card";
import { CARD_FIELDS, type CardDocument } from "../catalogue/product-document";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import type { ProductPageDocument } from "./page-document";

/** Cards below a product. */
const MAX_RELATED = 4;

/** What the index knows of a product's surroundings. */
export interface Neighbours {
  /** Up to four others of the same sentra, newest first. */
  related: CatalogueCard[];
  sentra_product_count: number;
  cooperative_product_count: number;
}

/** The searches that `toNeighbours` reads the answers of. */
export function neighbourSearches({
  sentra_slug,
  cooperative_id,
}: ProductPageDocument): SearchTypes.SearchQuery[] {
  return [
    {
      entity: PRODUCT_INDEX,
      fields: [...CARD_FIELDS],
      filters: { sentra_slug },
      pagination: { take: MAX_RELATED + 1, order: { created_at: "DESC", id: "ASC" } },
      search_options: { count: "exact" },
    },
    {
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { cooperative_id },
      pagination: { take: 0 },
      search_options: { count: "exact" },
    },
  ];
}

export function toNeighbours(
  productId: string,
  [ofSentra, ofCooperative]: readonly SearchTypes.SearchResult[],
  locale: Locale,
): Neighbours {
  const others = (ofSentra?.hits ?? []).filter((hit) => hit.id !== productId).slice(0, MAX_RELATED);
  return {
    related: others.map((hit) => toCatalogueCard(hit.document as unknown as CardDocument, locale)),
    sentra_product_count: ofSentra?.metadata.count ?? 0,
    cooperative_product_count: ofCooperative?.metadata.count ?? 0,
  };
}
