import type { SearchTypes } from "@medusajs/framework/types";
import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils";
import { PAGE_INDEX, pageIndexFields } from "../page/page-document";
import { toProductPageDocuments } from "../page/page-documents";
import { PAGE_FIELDS, type ProductPageRow } from "../page/page-row";
import { countingSeed } from "../rebuild/seed-progress";

/** What the pages of products show besides their cards. Kept current by the same subscriber, see `product.ts`. */
export default defineSearchIndex({
  name: PAGE_INDEX,
  entity: "product",
  fields: pageIndexFields,
  seed: countingSeed(
    graphSeed<SearchTypes.SearchFieldsSchemaLike, ProductPageRow>({
      fields: PAGE_FIELDS,
      transform: (rows, { container }) => toProductPageDocuments(rows, container),
    }),
  ),
});
