import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { facetValues } from "./catalogue-facets";
import { PRODUCT_INDEX } from "./product-index-fields";

/** How many products of the catalogue have each of the values; those without any are absent. */
export async function productCountsBy(
  container: MedusaContainer,
  field: "sentra_slug" | "cooperative_slug" | "commodity",
  values: readonly string[],
): Promise<Map<string, number>> {
  if (values.length === 0) return new Map();
  const { facets } = await container.resolve(Modules.SEARCH).search({
    entity: PRODUCT_INDEX,
    fields: ["id"],
    filters: { [field]: [...values] },
    pagination: { take: 0 },
    search_options: { count: "none", facets: [{ field, type: "value", limit: values.length }] },
  });
  return new Map(facetValues(facets, field).map(({ value, count }) => [value, count]));
}
