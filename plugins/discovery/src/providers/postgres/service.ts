import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search";
import type { QueryUnderstanding } from "../../catalogue/query-understanding";
import { NotInImage } from "../../index-image/filter-mask";
import { type ImageResult, searchImage } from "../../index-image/search-image";
import { forgetChanges, noteChanges } from "./document-triggers";
import { LiveImage } from "./live-image";

/** Documents of an index that a process keeps an image of, some 2 KB each; SQL answers for larger ones. */
const MOST_DOCUMENTS = 200_000;
/** Up to so many, the first search waits until the image is there; SQL answers meanwhile for larger ones. */
const QUICKLY_READ = 3_000;
/** Longest statement of a search that SQL answers, milliseconds. */
const STATEMENT_MS = 4_000;
/** PostgreSQL: statement cancelled, by its time-out. */
const QUERY_CANCELED = "57014";

type Statements = PostgresSearchService["manager_"];
type CreateTable = Parameters<PostgresSearchService["createDocumentTable"]>;

/**
 * Medusa's PostgreSQL provider with its tables and its SQL, which answers from an image of the index in memory:
 * words with affixes, synonyms, typing errors, joined and split words, and facets that cost microseconds instead of a
 * look at every document (decision 0016). SQL still answers what the image cannot, and while it is being read.
 */
export class PostgresImageSearchService extends PostgresSearchService {
  static override identifier = PostgresSearchService.identifier;
  private readonly lives = new Map<string, Promise<LiveImage | null>>();

  override async upsertIndex(
    input: Parameters<PostgresSearchService["upsertIndex"]>[0],
  ): Promise<SearchTypes.SearchTask> {
    this.lives.delete(input.index.physical_name);
    return super.upsertIndex(input);
  }

  override async deleteIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const catalog = await this.getCatalog(input.index);
    this.lives.delete(input.index);
    const task = await super.deleteIndex(input);
    if (catalog) await forgetChanges(this.manager_, catalog.table_name);
    return task;
  }

  override async upsertDocuments(
    input: Parameters<PostgresSearchService["upsertDocuments"]>[0],
  ): Promise<SearchTypes.SearchTask> {
    const task = await super.upsertDocuments(input);
    await this.expectChanges(input.index);
    return task;
  }

  override async deleteDocuments(
    input: SearchTypes.SearchDeleteDocumentsInput,
  ): Promise<SearchTypes.SearchTask> {
    const task = await super.deleteDocuments(input);
    await this.expectChanges(input.index);
    return task;
  }

  override async clearIndex(input: { index: string }): Promise<SearchTypes.SearchTask> {
    const task = await super.clearIndex(input);
    await this.expectChanges(input.index);
    return task;
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const started = Date.now();
    // Who copies documents must not miss what another process wrote in the last 200 ms.
    const own = input.search_options?.provider_options?.[PostgresSearchService.identifier];
    if (own?.from_table === true) return this.searchSql(input);
    const live = await this.upToDate(input.index.physical_name);
    if (!live) return this.searchSql(input);
    try {
      const answer = searchImage(live.image, live.memory, input);
      return await this.toResult(input, live, answer, started);
    } catch (error) {
      if (error instanceof NotInImage) return this.searchSql(input);
      throw error;
    }
  }

  protected override async createDocumentTable(...args: CreateTable): Promise<void> {
    await super.createDocumentTable(...args);
    const [table, , manager] = args;
    await noteChanges(manager, table);
  }

  private async expectChanges(index: string): Promise<void> {
    (await this.lives.get(index))?.expectChanges();
  }

  /** The image of an index as of now; null while SQL has to answer. */
  private async upToDate(index: string): Promise<LiveImage | null> {
    const opened = this.lives.get(index) ?? this.open(index);
    this.lives.set(index, opened);
    try {
      const live = await opened;
      if (!live?.isReady) return null;
      await live.refresh();
      return live;
    } catch (error) {
      // The table may be gone, with a newer version of the index in its place; SQL knows what to say then.
      this.lives.delete(index);
      this.logger_?.debug(`The image of search index ${index} is given up: ${(error as Error).message}`);
      return null;
    }
  }

  private async open(index: string): Promise<LiveImage | null> {
    const catalog = await this.getCatalog(index);
    if (!catalog || catalog.document_count > MOST_DOCUMENTS) return null;
    await noteChanges(this.manager_, catalog.table_name);
    const live = new LiveImage(this.manager_, catalog.table_name, catalog.plan);
    const loaded = live.load();
    if (catalog.document_count <= QUICKLY_READ) await loaded;
    else loaded.catch(() => this.lives.delete(index));
    return live;
  }

  private async toResult(
    input: SearchTypes.ProviderSearchQuery,
    live: LiveImage,
    { hits, count, facets, understood }: ImageResult,
    started: number,
  ): Promise<SearchTypes.SearchResult> {
    const documents = await live.documents.read(
      hits.map(({ id }) => id),
      input.attributes_to_retrieve,
    );
    const { search_options: options = {}, pagination = {} } = input;
    return {
      hits: hits.flatMap(({ id, score }) => {
        const document = documents.get(id);
        if (!document) return [];
        return { id, score: options.include_score ? score : undefined, document };
      }),
      facets,
      metadata: {
        skip: pagination.skip ?? 0,
        take: pagination.take ?? 20,
        count: options.count === "none" ? null : count,
        query: input.q,
        processing_time_ms: Date.now() - started,
      },
      ...(understood ? { provider_metadata: { understanding: toUnderstanding(understood) } } : {}),
    };
  }

  /** Medusa's own search, each of its statements with a time-out. @throws MedusaError invalid_data when it runs out */
  private async searchSql(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    try {
      return await this.withTransaction(async (manager: Statements) => {
        await manager.execute(`SET LOCAL statement_timeout = ${STATEMENT_MS}`);
        const bounded: PostgresSearchService = Object.create(this, { manager_: { value: manager } });
        return PostgresSearchService.prototype.search.call(bounded, input);
      });
    } catch (error) {
      if ((error as { code?: string }).code !== QUERY_CANCELED) throw error;
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "the search takes too long; use fewer words or more filters",
      );
    }
  }
}

function toUnderstanding(understood: NonNullable<ImageResult["understood"]>): QueryUnderstanding {
  return {
    corrected_query: understood.corrected,
    suggestion: understood.suggestion,
    partial: understood.partial,
    nearest_terms: understood.nearest,
  };
}
