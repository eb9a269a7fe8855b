import type { Logger, SearchTypes } from "@medusajs/framework/types";
import {
  AbstractSearchProviderService,
  extractPrimaryKeyFilter,
  MedusaError,
} from "@medusajs/framework/utils";
import { EngineUnavailableError } from "../client/engine-error";
import { ENGINE } from "../index-plan";
import { MeilisearchProvider } from "../meilisearch-provider";
import { type MeilisearchOptionsInput, readOptions } from "../options";
import { CatchUp } from "./catch-up";
import type { Database } from "./database";
import { DebtStore } from "./debt-store";
import { DefinitionsInDatabase } from "./definitions-in-database";
import { EngineState } from "./engine-state";
import { FallbackIndex } from "./fallback-index";
import { askFallback, type Engine, markEngine } from "./fallback-query";
import { announceEngine, type LiveEngine } from "./live-engines";
import { registeredProvider } from "./registered-provider";
import { teachSynonyms } from "./teach-synonyms";
import { WriteBoth } from "./write-both";

/** Documents that the engine may owe before the index as a whole is owed. */
const MAX_DEBTS = 10_000;

interface Container {
  manager: Database;
  logger: Logger;
}

/**
 * Meilisearch in front, PostgreSQL behind it. Every write goes to PostgreSQL first and to Meilisearch then; while that
 * one is away, or behind, searches are answered by PostgreSQL and what it misses is written down. Decision 0018.
 */
export class EngineWithFallback extends AbstractSearchProviderService implements LiveEngine {
  static override identifier = ENGINE;

  readonly #container: Container & Record<string, unknown>;
  readonly #fallbackIdentifier: string;
  readonly #engine: MeilisearchProvider;
  readonly #definitions: DefinitionsInDatabase;
  readonly #debts: DebtStore;
  readonly #source: FallbackIndex;
  readonly #state: EngineState;
  readonly #catchUp: CatchUp;
  readonly #writes: WriteBoth;

  static validateOptions(options: MeilisearchOptionsInput): void {
    readOptions(options);
  }

  constructor(container: Container & Record<string, unknown>, options: MeilisearchOptionsInput) {
    super();
    const { manager, logger } = container;
    this.#container = container;
    this.#fallbackIdentifier = readOptions(options).fallback;
    this.#definitions = new DefinitionsInDatabase(manager);
    this.#engine = new MeilisearchProvider({ logger, definitions: this.#definitions }, options);
    this.#debts = new DebtStore(manager, MAX_DEBTS);
    this.#source = new FallbackIndex(() => this.#fallback);
    this.#state = new EngineState(this.#debts, logger);
    this.#catchUp = new CatchUp(
      {
        engine: this.#engine,
        debts: this.#debts,
        definitions: this.#definitions,
        source: this.#source,
        logger,
      },
      this.#state,
    );
    this.#writes = new WriteBoth(this.#engine, this.#debts, this.#state, this.#catchUp, logger);
    announceEngine(this);
    teachSynonyms(() => this.#applyVocabulary().catch((error) => this.#writes.blame(error)));
  }

  /** Resolved when first needed: providers are registered in no order. */
  get #fallback(): SearchTypes.ISearchProvider {
    return registeredProvider(this.#container, this.#fallbackIdentifier);
  }

  override async upsertIndex(input: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    const { name, primary_key, fields, settings, physical_name } = input.index;
    this.#engine.assertSupported(input.index);
    const task = await this.#fallback.upsertIndex(input);
    await this.#definitions.set(physical_name, { name, primary_key, fields, settings });
    await this.#writes.index(physical_name, "index", () => this.#engine.upsertIndex(input));
    return task;
  }

  override async deleteIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await this.#fallback.deleteIndex(input);
    await this.#definitions.remove(input.index);
    await this.#writes.index(input.index, "drop", () => this.#engine.indexes.remove(input.index));
    return task;
  }

  override async clearIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await this.#fallback.clearIndex(input);
    await this.#writes.index(input.index, "index", async () =>
      this.#writes.applied(await this.#engine.clearIndex(input)),
    );
    return task;
  }

  /** PostgreSQL's, which has every document; an index that the engine lost is filled again from it. */
  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const kept = await this.#fallback.listIndexes();
    const ours = new Set(await this.#definitions.names());
    const indexes = kept.filter(({ name }) => ours.has(name));
    const held = await this.#engine.listIndexes().catch((error) => {
      this.#writes.blame(error);
      return null;
    });
    const counts = held && new Map(held.map(({ name, document_count: count }) => [name, count]));
    for (const { name, document_count: count } of counts ? indexes : []) {
      if (!counts?.has(name) || (count > 0 && counts.get(name) === 0)) {
        await this.#writes.owe(name, "index");
      }
    }
    return indexes.map((index) => ({ ...index, provider: ENGINE }));
  }

  override async upsertDocuments(input: {
    index: string;
    definition: SearchTypes.ResolvedSearchIndexDefinition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const { index, definition, documents } = input;
    const ids = documents.map((document) => String(document[definition.primary_key] ?? ""));
    return this.#writes.documents(index, ids.includes("") ? [] : ids, {
      fallback: () => this.#fallback.upsertDocuments(input),
      engine: (wanted) =>
        this.#engine.write(
          index,
          definition,
          documents.filter((document) => wanted.has(String(document[definition.primary_key]))),
        ),
    });
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const definition = await this.#definitions.get(index);
    if (!definition) {
      return this.#fallback.deleteDocuments({ index, filters });
    }
    const key = definition.primary_key;
    const ids =
      extractPrimaryKeyFilter(filters, { primary_key: key }) ??
      (await this.#source.idsMatching(index, definition, filters, MAX_DEBTS));
    if (ids === null) {
      const task = await this.#fallback.deleteDocuments({ index, filters });
      await this.#writes.owe(index, "index");
      return task;
    }
    return this.#writes.documents(index, ids, {
      fallback: () => this.#fallback.deleteDocuments({ index, filters: { [key]: ids } }),
      engine: (wanted) => this.#engine.deleteByIds(index, [...wanted]),
    });
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input]);
    return result as SearchTypes.SearchResult;
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    if (await this.#mayAsk(inputs)) {
      try {
        return markEngine(await this.#engine.searchMany(inputs), "meilisearch");
      } catch (error) {
        await this.#explain(error, inputs);
      }
    }
    const engine: Engine = "postgres-fallback";
    return markEngine(await askFallback(this.#fallback, inputs), engine);
  }

  /** Pays what can be paid now; keeps trying by itself while something is left. */
  catchUp(): Promise<void> {
    return this.#catchUp.run();
  }

  /** An engine that is away learns the synonyms when it is filled again. */
  async #applyVocabulary(): Promise<void> {
    try {
      await this.#engine.applyVocabulary();
    } catch (error) {
      for (const name of await this.#definitions.names()) {
        await this.#writes.owe(name, "index");
      }
      this.#writes.blame(error);
    }
  }

  async #mayAsk(inputs: SearchTypes.ProviderSearchQuery[]): Promise<boolean> {
    const behind = await this.#state.behind();
    const owed = inputs.find(({ index }) => behind.has(index.physical_name));
    if (this.#state.isAway || owed) {
      if (owed && !this.#state.isAway) {
        this.#state.warn(
          `Searches are answered by PostgreSQL: Meilisearch has yet to catch up with "${owed.index.physical_name}"`,
        );
      }
      this.#catchUp.soon();
      return false;
    }
    return true;
  }

  /** What an error of the engine says about it. @throws an error that is the query's */
  async #explain(error: unknown, inputs: SearchTypes.ProviderSearchQuery[]): Promise<void> {
    if (error instanceof EngineUnavailableError) {
      this.#writes.blame(error);
      return;
    }
    if (!(error instanceof MedusaError)) {
      throw error;
    }
    if (error.type !== MedusaError.Types.NOT_FOUND) {
      if (error.code === undefined) {
        throw error;
      }
      // The query was checked before it was sent: the engine's index is not as it was made, which is no fault of the reader.
      this.#state.warn(`Searches are answered by PostgreSQL: ${error.message}`);
      return;
    }
    // It lost an index that it should have.
    for (const name of new Set(inputs.map(({ index }) => index.physical_name))) {
      if (await this.#definitions.get(name)) {
        await this.#writes.owe(name, "index");
      }
    }
  }
}
