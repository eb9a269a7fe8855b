import type { MedusaContainer } from "@medusajs/framework/types";
import { refreshProducts } from "../indexing/product-index-queue";
import { countPopularity } from "../popularity/count-popularity";

/** Hourly: how often products were ordered, and their documents with it. */
export default async function countPopularityHourly(container: MedusaContainer): Promise<void> {
  const ids = await countPopularity(container);
  await refreshProducts(
    container,
    ids.map((id) => ({ kind: "product" as const, id })),
  );
}

export const config = {
  name: "count-popularity",
  schedule: "17 * * * *",
};
