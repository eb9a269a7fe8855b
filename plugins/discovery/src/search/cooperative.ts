import type { SearchTypes } from "@medusajs/framework/types";
import { countingSeed } from "../rebuild/seed-progress";
import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils";
import {
  COOPERATIVE_INDEX_FIELDS,
  type CooperativeIndexRow,
  toCooperativeDocuments,
} from "../origins/cooperative-documents";
import { COOPERATIVE_INDEX, cooperativeIndexFields } from "../origins/cooperative-index-fields";

/** The cooperatives that may sell. Kept current by the same subscriber as the products, see `product.ts`. */
export default defineSearchIndex({
  name: COOPERATIVE_INDEX,
  entity: "cooperative",
  fields: cooperativeIndexFields,
  seed: countingSeed(
    graphSeed<SearchTypes.SearchFieldsSchemaLike, CooperativeIndexRow>({
      fields: COOPERATIVE_INDEX_FIELDS,
      transform: (rows, { container }) => toCooperativeDocuments(rows, container),
    }),
  ),
});
