import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { affectedProducts } from "./affected-products";
import type { IndexTrigger } from "./index-trigger";
import { removeSilencedCooperatives, writeProducts } from "./product-index-writer";

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

/** True once a version of the index answered searches; it never goes back. */
let filled = false;

/** Before the index was first filled there is nothing to keep current: filling it reads everything anyway. */
async function writeUnlessUnfilled(container: MedusaContainer, triggers: IndexTrigger[]): Promise<void> {
  filled ||= await hasBeenFilled(container);
  if (filled) {
    await write(container, triggers);
  }
}

/** An index that waits for its first documents is "pending". */
async function hasBeenFilled(container: MedusaContainer): Promise<boolean> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes();
  return indexes.some(({ name, status }) => name === PRODUCT_INDEX && status !== "pending");
}

async function write(container: MedusaContainer, triggers: IndexTrigger[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  const searchContainer: CatalogueContainer = {
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  };
  const cooperativeIds = triggers.filter(({ kind }) => kind === "cooperative").map(({ id }) => id);
  const selling = await removeSilencedCooperatives(search, searchContainer, cooperativeIds);
  const remaining = triggers.filter(({ kind, id }) => kind !== "cooperative" || selling.includes(id));
  await writeProducts(search, searchContainer, await affectedProducts(searchContainer.query, remaining));
}
