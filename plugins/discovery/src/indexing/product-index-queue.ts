import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { recordChange } from "../changes/record-change";
import { COOPERATIVE_INDEX } from "../origins/cooperative-index-fields";
import { SENTRA_INDEX } from "../origins/sentra-index-fields";
import { PAGE_INDEX } from "../page/page-document";
import { affectedOrigins } from "./affected-origins";
import { affectedProducts } from "./affected-products";
import { writeOrigins } from "./origin-index-writer";
import { areFilled } from "./filled-indexes";
import type { IndexTrigger } from "./index-trigger";
import { tagsOfPages } from "./page-tags";
import { type ProductIndexes, removeSilencedCooperatives, writeProducts } from "./product-index-writer";

/** How long triggers are gathered before they are written, milliseconds. */
const GATHER_MS = 50;

interface Batch {
  triggers: Map<string, IndexTrigger>;
  done: Promise<void>;
}

let gathering: Batch | null = null;
let writing: Promise<void> = Promise.resolve();

/**
 * Marks records as changed; resolves once the index says so. Triggers that arrive together are written together,
 * and one batch after the other, so that an older reading of a product never overwrites a newer one in this process.
 * @throws what the database or the search engine throws; the event bus then logs or retries.
 */
export async function refreshProducts(
  container: MedusaContainer,
  triggers: readonly IndexTrigger[],
): Promise<void> {
  if (triggers.length === 0) {
    return;
  }
  gathering ??= openBatch(container);
  for (const trigger of triggers) {
    gathering.triggers.set(`${trigger.kind}:${trigger.id}`, trigger);
  }
  await gathering.done;
}

function openBatch(container: MedusaContainer): Batch {
  const triggers: Batch["triggers"] = new Map();
  const gathered = new Promise<void>((resolve) => setTimeout(resolve, GATHER_MS));
  const done = Promise.all([gathered, writing.catch(() => undefined)]).then(() => {
    gathering = null;
    return writeUnlessUnfilled(container, [...triggers.values()]);
  });
  writing = done;
  return { triggers, done };
}

/** Before the index was first filled there is nothing to keep current: filling it reads everything anyway. */
async function writeUnlessUnfilled(container: MedusaContainer, triggers: IndexTrigger[]): Promise<void> {
  const tags = new Set<string>();
  const context: CatalogueContainer = {
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  };
  const search = container.resolve(Modules.SEARCH);
  try {
    for (const tag of await tagsOfPages(context.query, triggers)) tags.add(tag);
    if (await areFilled(container, PRODUCT_INDEX)) {
      const withPages = await areFilled(container, PAGE_INDEX);
      await writeProductsOf({ search, withPages }, context, triggers, tags);
    }
    if (await areFilled(container, SENTRA_INDEX, COOPERATIVE_INDEX)) {
      await writeOrigins(search, context, await affectedOrigins(context.query, triggers), tags);
    }
  } finally {
    // Also when something failed on the way: what was written has to be forgotten elsewhere.
    await recordChange(container, tags);
  }
}

async function writeProductsOf(
  indexes: ProductIndexes,
  context: CatalogueContainer,
  triggers: readonly IndexTrigger[],
  tags: Set<string>,
): Promise<void> {
  const cooperativeIds = triggers.filter(({ kind }) => kind === "cooperative").map(({ id }) => id);
  const selling = await removeSilencedCooperatives(indexes, context, cooperativeIds);
  const remaining = triggers.filter(({ kind, id }) => kind !== "cooperative" || selling.includes(id));
  await writeProducts(indexes, context, await affectedProducts(context.query, remaining), tags);
}
