import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reconcileProductIndex } from "@pasar-sentra/discovery/indexing/reconcile-product-index";
import { insertProducts } from "./generate/insert-products";
import { inventedProduct } from "./generate/invented-product";
import { readShop } from "./generate/read-shop";

/** Products written at once. */
const BATCH_SIZE = 500;

/**
 * Entry of `medusa exec` for measurements: fills a seeded database with `GENERATE_PRODUCTS` variations of the real
 * catalogue and brings the index up to date. Those that are there already are left as they are.
 */
export default async function generateProducts({ container }: ExecArgs): Promise<void> {
  const wanted = Number(process.env.GENERATE_PRODUCTS);
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new Error("GENERATE_PRODUCTS must say how many products to invent, such as 10000");
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const shop = await readShop(container);
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  for (let first = 1; first <= wanted; first += BATCH_SIZE) {
    const count = Math.min(BATCH_SIZE, wanted - first + 1);
    const batch = Array.from({ length: count }, (_, index) => inventedProduct(first + index));
    const handle = batch.map(({ product }) => product.handle);
    const { data } = await query.graph({ entity: "product", fields: ["handle"], filters: { handle } });
    const present = new Set(data.map((row) => row.handle));
    const missing = batch.filter(({ product }) => !present.has(product.handle));
    if (missing.length > 0) await insertProducts(container, shop, missing);
    logger.info(`generate: ${first + count - 1} of ${wanted} products (${seconds()} s)`);
  }
  await reconcileProductIndex(container);
  logger.info(`generate: index is up to date (${seconds()} s)`);
}
