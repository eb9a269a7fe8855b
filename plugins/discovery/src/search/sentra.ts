import type { SearchTypes } from "@medusajs/framework/types";
import { countingSeed } from "../rebuild/seed-progress";
import { defineSearchIndex, graphSeed } from "@medusajs/framework/utils";
import { SENTRA_INDEX_FIELDS, type SentraIndexRow, toSentraDocuments } from "../origins/sentra-documents";
import { SENTRA_INDEX, sentraIndexFields } from "../origins/sentra-index-fields";

/** All sentra of the registry. Kept current by the same subscriber as the products, see `product.ts`. */
export default defineSearchIndex({
  name: SENTRA_INDEX,
  entity: "sentra",
  fields: sentraIndexFields,
  seed: countingSeed(
    graphSeed<SearchTypes.SearchFieldsSchemaLike, SentraIndexRow>({
      fields: SENTRA_INDEX_FIELDS,
      transform: (rows, { container }) => toSentraDocuments(rows, container),
    }),
  ),
});
