import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { reconcileProductIndex } from "@pasar-sentra/discovery/indexing/reconcile-product-index";
import { cloneProducts } from "./generate/clone-products";
import { insertProducts } from "./generate/insert-products";
import { inventedProduct, SOURCE_COUNT } from "./generate/invented-product";
import { readShop } from "./generate/read-shop";

/** Products written at once. */
const BATCH_SIZE = 1_000;

/**
 * Entry of `medusa exec` for measurements: fills a seeded database with `GENERATE_PRODUCTS` variations of the real
 * catalogue and brings the index up to date. Those that are there already are left as they are. The first of each
 * kind is written through Medusa's modules, the others are copies of its rows.
 */
export default async function generateProducts({ container }: ExecArgs): Promise<void> {
  const wanted = Number(process.env.GENERATE_PRODUCTS);
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new Error("GENERATE_PRODUCTS must say how many products to invent, such as 10000");
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const start = performance.now();
  const report = (done: string) =>
    logger.info(`generate: ${done} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  const firstOfEach = numbersFrom(1, Math.min(SOURCE_COUNT, wanted));
  const missing = await missingOf(container, firstOfEach);
  if (missing.length > 0) {
    await insertProducts(container, await readShop(container), missing.map(inventedProduct));
  }
  const templates = await idsOf(container, firstOfEach);
  for (let first = SOURCE_COUNT + 1; first <= wanted; first += BATCH_SIZE) {
    const numbers = numbersFrom(first, Math.min(BATCH_SIZE, wanted - first + 1));
    const absent = await missingOf(container, numbers);
    if (absent.length > 0) await cloneProducts(container, templates, absent);
    report(`${first + numbers.length - 1} of ${wanted} products`);
  }
  await reconcileProductIndex(container);
  report("the index is up to date");
}

function numbersFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

async function missingOf(container: MedusaContainer, numbers: readonly number[]): Promise<number[]> {
  const present = await idsByHandle(container, numbers);
  return numbers.filter((number) => !present.has(handleOf(number)));
}

/** Ids in the order of the numbers. */
async function idsOf(container: MedusaContainer, numbers: readonly number[]): Promise<string[]> {
  const present = await idsByHandle(container, numbers);
  return numbers.map((number) => present.get(handleOf(number)) as string);
}

async function idsByHandle(
  container: MedusaContainer,
  numbers: readonly number[],
): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { handle: numbers.map(handleOf) },
    pagination: { take: numbers.length },
  });
  return new Map(data.map(({ id, handle }) => [handle, id]));
}

const handleOf = (number: number) => inventedProduct(number).product.handle;
