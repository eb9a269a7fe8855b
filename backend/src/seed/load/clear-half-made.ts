import { deleteInventoryItemWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SeedSentra } from "../catalogue/catalogue-types";
import type { SeededProduct } from "./seeded-product";
import { skuOf } from "./sku";

/**
 * Medusa makes a product in several steps, each in a transaction of its own. A run that was killed between two of
 * them leaves a product without variants, prices or stock items, or a stock item that no variant knows and whose
 * SKU is then taken. The owner is what the seed adds last: a product without one was never on sale, so it is
 * removed here and made anew. What is finished is never touched, however much people have changed it since.
 *
 * @returns the products that are finished, by handle
 */
export async function clearHalfMade(
  container: MedusaContainer,
  sentra: SeedSentra,
  present: ReadonlyMap<string, SeededProduct>,
): Promise<Map<string, SeededProduct>> {
  const finished = new Map([...present].filter(([, { cooperative }]) => cooperative));
  const ids = [...present.values()].filter(({ handle }) => !finished.has(handle)).map(({ id }) => id);
  if (ids.length > 0) await deleteProductsWorkflow(container).run({ input: { ids } });
  const unfinished = sentra.products.filter(({ handle }) => !finished.has(handle));
  if (unfinished.length > 0) {
    await clearStockItems(
      container,
      unfinished.flatMap((product) => product.variants.map((_, index) => skuOf(product, index))),
    );
  }
  return finished;
}

async function clearStockItems(container: MedusaContainer, skus: string[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "inventory_item", fields: ["id"], filters: { sku: skus } });
  const ids = data.map(({ id }) => id);
  if (ids.length > 0) await deleteInventoryItemWorkflow(container).run({ input: ids });
}
