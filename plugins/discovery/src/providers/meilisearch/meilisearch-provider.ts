import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { AbstractSearchProviderService, extractPrimaryKeyFilter } from "@medusajs/framework/utils";
import { Connection } from "./client/connection";
import { pendingTask, TaskQueue } from "./client/task-queue";
import { documentKey } from "./documents/document-key";
import { toEngineDocument } from "./documents/engine-document";
import { sendDocuments } from "./documents/send-documents";
import { EngineIndexes } from "./engine-indexes";
import { compileFilter } from "./filter/compile-filter";
import { DefinitionsInMemory, type IndexDefinitions, readPlan } from "./index-definitions";
import { ENGINE, type IndexPlan, type PlannableDefinition, planIndex } from "./index-plan";
import { engineSettings, vocabularySettings } from "./index-settings";
import { type MeilisearchOptions, type MeilisearchOptionsInput, readOptions } from "./options";
import { toEngineQuery } from "./query/engine-query";
import { runQueries } from "./query/run-queries";
import { toSearchResult } from "./query/search-result";
import { invalid } from "./refusal";
import { currentVocabulary } from "./vocabulary";

/** Ids that one request deletes. */
const DELETE_BATCH = 1_000;

/**
 * Medusa's Search Module on Meilisearch alone. Writes are accepted at once and applied later: their tasks carry an id
 * for `waitForTask`. While the engine is away every method throws `EngineUnavailableError`; `EngineWithFallback` is
 * what the shop registers.
 */
export class MeilisearchProvider extends AbstractSearchProviderService {
  static override identifier = ENGINE;

  readonly options: MeilisearchOptions;
  readonly indexes: EngineIndexes;
  readonly #connection: Connection;
  readonly #tasks: TaskQueue;
  readonly #definitions: IndexDefinitions;
  readonly #logger: Pick<Logger, "warn"> | undefined;

  constructor(
    { logger, definitions }: { logger?: Pick<Logger, "warn">; definitions?: IndexDefinitions },
    options: MeilisearchOptionsInput,
  ) {
    super();
    this.options = readOptions(options);
    this.#logger = logger;
    this.#connection = new Connection(this.options);
    this.#tasks = new TaskQueue(this.#connection, this.options.maxPendingTasks, this.options.taskTimeoutMs);
    this.#definitions = definitions ?? new DefinitionsInMemory();
    this.indexes = new EngineIndexes(this.#connection, this.#tasks, this.options);
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    const plan = this.assertSupported(index);
    if (plan.ignoredVectors.length > 0) {
      this.#logger?.warn(
        `The Meilisearch provider leaves the vector fields of index "${index.name}" out: ${plan.ignoredVectors.join(", ")}`,
      );
    }
    await this.configure(index.physical_name, index);
    const { name, primary_key, fields, settings } = index;
    await this.#definitions.set(index.physical_name, { name, primary_key, fields, settings });
    return { index: index.physical_name, status: "succeeded" };
  }

  /** @throws {MedusaError} for a definition that the engine cannot hold, before anything is made */
  assertSupported(definition: PlannableDefinition): IndexPlan {
    const plan = planIndex(definition);
    engineSettings(plan, definition.settings, { synonyms: [], stopWords: [] }, this.options);
    return plan;
  }

  /** Makes the index of this name, if need be, and sets all its settings. */
  async configure(name: string, definition: PlannableDefinition): Promise<void> {
    const plan = planIndex(definition);
    const settings = engineSettings(plan, definition.settings, currentVocabulary(), this.options);
    await this.indexes.upsert(name, settings);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.indexes.remove(index);
    await this.#definitions.remove(index);
    return { index, status: "succeeded" };
  }

  override listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return this.indexes.list();
  }

  override upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string;
    definition: SearchTypes.ResolvedSearchIndexDefinition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    return this.write(index, definition, documents);
  }

  async write(
    index: string,
    definition: PlannableDefinition,
    documents: readonly SearchTypes.SearchDocument[],
  ): Promise<SearchTypes.SearchTask> {
    const plan = planIndex(definition);
    // The last of two documents with one id is the one that counts.
    const byKey = new Map(
      documents.map((document) => {
        const made = toEngineDocument(document, plan);
        return [documentKey(String(document[plan.primaryKey])), made] as const;
      }),
    );
    const uids = await sendDocuments(this.#tasks, this.indexes.uid(index), [...byKey.values()], this.options);
    return pendingTask(index, uids);
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const plan = await readPlan(this.#definitions, index);
    const ids = extractPrimaryKeyFilter(filters, { primary_key: plan.primaryKey });
    if (ids) {
      return this.deleteByIds(index, ids);
    }
    const filter = compileFilter(filters, plan);
    if (filter === null) {
      return invalid(`Deleting from index "${index}" needs filters; clearIndex empties it`);
    }
    const uid = await this.#tasks.enqueue((client) =>
      client.index(this.indexes.uid(index)).deleteDocuments({ filter }),
    );
    return pendingTask(index, [uid]);
  }

  async deleteByIds(index: string, ids: readonly string[]): Promise<SearchTypes.SearchTask> {
    const keys = [...new Set(ids.filter((id) => id !== "").map(documentKey))];
    const uids: number[] = [];
    for (let offset = 0; offset < keys.length; offset += DELETE_BATCH) {
      const batch = keys.slice(offset, offset + DELETE_BATCH);
      uids.push(
        await this.#tasks.enqueue((client) => client.index(this.indexes.uid(index)).deleteDocuments(batch)),
      );
    }
    return pendingTask(index, uids);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const uid = await this.#tasks.enqueue((client) =>
      client.index(this.indexes.uid(index)).deleteAllDocuments(),
    );
    return pendingTask(index, [uid]);
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input]);
    return result as SearchTypes.SearchResult;
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const queries = inputs.map((input) =>
      toEngineQuery(input, this.indexes.uid(input.index.physical_name), planIndex(input.index), this.options),
    );
    if (queries.length === 0) {
      return [];
    }
    const answers = await runQueries(this.#connection, queries);
    return inputs.map((input, at) => {
      const [query, answer] = [queries[at], answers[at]];
      if (!query || !answer) {
        throw new Error(`Search ${at + 1} of ${inputs.length} was not answered`);
      }
      return toSearchResult(input, query, answer);
    });
  }

  waitForTask(
    task: SearchTypes.SearchTask,
    options: { timeout_ms?: number } = {},
  ): Promise<SearchTypes.SearchTask> {
    return this.#tasks.wait(task, options.timeout_ms);
  }

  /** Teaches the indexes the vocabulary as it is now. */
  async applyVocabulary(): Promise<void> {
    const settings = vocabularySettings(currentVocabulary());
    for (const name of await this.#definitions.names()) {
      await this.indexes.configure(name, settings);
    }
  }

  /** Whether the engine answers at all. */
  isHealthy(): Promise<boolean> {
    return this.#connection.searching((client) => client.isHealthy()).catch(() => false);
  }
}
