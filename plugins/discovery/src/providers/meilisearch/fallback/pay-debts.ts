import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { EngineUnavailableError, INDEX_NOT_FOUND } from "../client/engine-error";
import type { IndexDefinitions } from "../index-definitions";
import type { PlannableDefinition } from "../index-plan";
import type { MeilisearchProvider } from "../meilisearch-provider";
import type { DebtStore, IndexDebt, Promised } from "./debt-store";
import type { FallbackIndex } from "./fallback-index";
import { type Refused, writeDocuments } from "./write-documents";

/** Documents paid at once. */
const BATCH = 500;
/** Names the index that is filled aside while the one in place, if there is one, goes on answering. */
const ASIDE = "_aside";

export interface Purse {
  engine: MeilisearchProvider;
  debts: DebtStore;
  definitions: IndexDefinitions;
  source: FallbackIndex;
  logger: Pick<Logger, "info" | "error">;
}

/**
 * Tells the engine all that it missed, and returns when nothing is left that nobody else is at work on.
 * @throws {EngineUnavailableError} when the engine goes away again; what was claimed is free at once
 */
export async function payDebts(purse: Purse): Promise<void> {
  for (const debt of await purse.debts.claimIndexes()) {
    try {
      await payIndex(purse, debt);
    } catch (error) {
      await purse.debts.releaseIndex(debt.index);
      throw error;
    }
  }
  for (;;) {
    const claimed = await purse.debts.claimDocuments(BATCH);
    if (claimed.size === 0) {
      return;
    }
    try {
      for (const [index, documents] of claimed) {
        await payDocuments(purse, index, documents);
      }
    } catch (error) {
      for (const [index, documents] of claimed) {
        await purse.debts.postpone(
          index,
          documents.map(({ id }) => id),
        );
      }
      throw error;
    }
  }
}

async function payIndex(purse: Purse, debt: IndexDebt): Promise<void> {
  const definition = debt.kind === "drop" ? null : await purse.definitions.get(debt.index);
  if (!definition) {
    await purse.engine.indexes.remove(debt.index);
    await purse.debts.settleIndex(debt);
    return;
  }
  const { engine, source } = purse;
  const aside = `${debt.index}${ASIDE}`;
  const isInPlace = (await engine.listIndexes()).some(({ name }) => name === debt.index);
  const target = isInPlace ? aside : debt.index;
  if (isInPlace) {
    // Left behind by a process that died here.
    await engine.indexes.remove(aside);
  }
  await engine.configure(target, definition);
  let count = 0;
  for await (const documents of source.all(debt.index, definition)) {
    report(purse, debt.index, await writeDocuments(engine, target, definition, documents));
    await purse.debts.keepIndex(debt.index);
    count += documents.length;
  }
  if (isInPlace) {
    // Synonyms that came meanwhile were taught to the index in place alone.
    await engine.configure(aside, definition);
    await engine.indexes.swap(debt.index, aside);
    await engine.indexes.remove(aside);
  }
  await purse.debts.settleIndex(debt);
  purse.logger.info(`Meilisearch index "${debt.index}" was filled from PostgreSQL: ${count} documents`);
}

async function payDocuments(purse: Purse, index: string, owed: Promised[]): Promise<void> {
  const { debts, definitions, source } = purse;
  const definition = await definitions.get(index);
  if (!definition) {
    await debts.settle(index, owed);
    return;
  }
  const ids = owed.map(({ id }) => id);
  const documents = await source.read(index, definition, ids);
  const found = new Set(documents.map((document) => String(document[definition.primary_key])));
  const gone = ids.filter((id) => !found.has(id));
  const refused = await tellEngine(purse, index, definition, documents, gone);
  if (refused === null) {
    await debts.oweIndex(index, "index");
    await debts.settle(index, owed);
    return;
  }
  report(purse, index, refused);
  for (const { id } of refused) {
    await debts.giveUp(index, id);
  }
  const without = new Set(refused.map(({ id }) => id));
  await debts.settle(
    index,
    owed.filter(({ id }) => !without.has(id)),
  );
}

/** @returns what the engine refuses, or null when it has no such index */
async function tellEngine(
  { engine }: Purse,
  index: string,
  definition: PlannableDefinition,
  documents: SearchTypes.SearchDocument[],
  gone: string[],
): Promise<Refused[] | null> {
  const { status, error } = await engine.waitForTask(await engine.deleteByIds(index, gone));
  if (status === "failed" && error?.code !== INDEX_NOT_FOUND) {
    throw new EngineUnavailableError(`a deletion failed: ${error?.message}`);
  }
  try {
    return status === "failed" ? null : await writeDocuments(engine, index, definition, documents);
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return null;
    }
    throw error;
  }
}

function report({ logger }: Purse, index: string, refused: Refused[]): void {
  for (const { id, reason } of refused) {
    logger.error(`Meilisearch refuses document "${id}" of index "${index}": ${reason}`);
  }
}
