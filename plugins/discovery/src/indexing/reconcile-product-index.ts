import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { PAGE_INDEX } from "../page/page-document";
import { refreshProducts } from "./product-index-queue";

/** Products written anew at once. */
const BATCH_SIZE = 200;

/**
 * Brings every document up to date while the index goes on answering: for bulk loads, and nightly against events that
 * were lost with a process that died. An index that was never filled is built by the Search Module instead.
 * @returns how many products were looked at
 */
export async function reconcileProductIndex(container: MedusaContainer): Promise<number> {
  const search = container.resolve(Modules.SEARCH);
  const indexes = await search.listIndexes();
  for (const index of [PAGE_INDEX, PRODUCT_INDEX]) {
    if (indexes.find(({ name }) => name === index)?.status !== "ready") await search.reindex({ index });
  }
  let count = 0;
  for await (const ids of productIdBatches(container)) {
    await refreshProducts(
      container,
      ids.map((id) => ({ kind: "product" as const, id })),
    );
    count += ids.length;
  }
  return count;
}

/** Ids of all products, deleted ones too, since their documents may have stayed behind. */
async function* productIdBatches(container: MedusaContainer): AsyncGenerator<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  let last: string | undefined;
  for (;;) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: last ? { id: { $gt: last } } : {},
      pagination: { take: BATCH_SIZE, order: { id: "ASC" } },
      withDeleted: true,
    });
    const ids = data.map(({ id }) => id as string);
    if (ids.length > 0) {
      yield ids;
    }
    if (ids.length < BATCH_SIZE) {
      return;
    }
    last = ids.at(-1);
  }
}
