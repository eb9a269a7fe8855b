import type { SearchTypes } from "@medusajs/framework/types";
import { countingSeed } from "../rebuild/seed-progress";
import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils";
import { toProductDocuments } from "../catalogue/product-documents";
import { PRODUCT_INDEX, productIndexFields } from "../catalogue/product-index-fields";
import { PRODUCT_FIELDS, type ProductRow } from "../catalogue/product-row";

/**
 * The catalogue: one document per product that can be bought today (decision D4).
 * It names no `events`: `subscribers/product-index.ts` keeps it current, because an order of ten lines changes
 * thirty records at once and Medusa's own ingestion would rebuild the same document for each of them.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields: productIndexFields,
  // PostgreSQL orders hits of equal relevance by what a query asks for; Meilisearch has to know when it indexes.
  settings: { provider_options: { meilisearch: { tieBreaks: ["popularity:desc"] } } },
  seed: countingSeed(
    graphSeed<SearchTypes.SearchFieldsSchemaLike, ProductRow>({
      fields: PRODUCT_FIELDS,
      transform: (rows, { container }) => toProductDocuments(rows, container),
    }),
  ),
});
