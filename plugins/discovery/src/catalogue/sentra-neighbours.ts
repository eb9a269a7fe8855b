import type { ISearchModuleService } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/cooperatives/locale/request-locale";
import type { CatalogueCard } from "@pasar-sentra/cooperatives/store-api";
import { toCatalogueCard } from "./catalogue-card";
import { CARD_FIELDS, type CardDocument } from "./product-document";
import { PRODUCT_INDEX } from "./product-index-fields";

/** Cards below a product. */
const MAX_RELATED = 4;

/** What the index knows of a product's surroundings. */
export interface Neighbours {
  related: CatalogueCard[];
  sentra_product_count: number;
  cooperative_product_count: number;
}

/** Up to four others of the same sentra, newest first, and how many products its sentra and its cooperative show. */
export async function findNeighbours(
  search: ISearchModuleService,
  product: { id: string; sentra_slug: string; cooperative_id: string },
  locale: Locale,
): Promise<Neighbours> {
  const [ofSentra, ofCooperative] = await search.searchMany([
    {
      entity: PRODUCT_INDEX,
      fields: [...CARD_FIELDS],
      filters: { sentra_slug: product.sentra_slug },
      pagination: { take: MAX_RELATED + 1, order: { created_at: "DESC", id: "ASC" } },
      search_options: { count: "exact" },
    },
    {
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { cooperative_id: product.cooperative_id },
      pagination: { take: 0 },
      search_options: { count: "exact" },
    },
  ]);
  const others = (ofSentra?.hits ?? []).filter((hit) => hit.id !== product.id).slice(0, MAX_RELATED);
  return {
    related: others.map((hit) => toCatalogueCard(hit.document as unknown as CardDocument, locale)),
    sentra_product_count: ofSentra?.metadata.count ?? 0,
    cooperative_product_count: ofCooperative?.metadata.count ?? 0,
  };
}
