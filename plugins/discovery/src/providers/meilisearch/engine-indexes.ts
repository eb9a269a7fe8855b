import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Meilisearch, Settings } from "./client/engine-types";
import type { Connection } from "./client/connection";
import { EngineUnavailableError, INDEX_NOT_FOUND } from "./client/engine-error";
import { pendingTask, type TaskQueue } from "./client/task-queue";
import { indexName, indexUid } from "./index-names";
import { ENGINE, KEY } from "./index-plan";
import type { MeilisearchOptions } from "./options";

/** Indexes in one answer of the engine's list. */
const PAGE = 200;
/** Milliseconds between two looks at an index that is being swapped. */
const SWAP_POLL_MS = 50;

/** The engine's indexes of one prefix. */
export class EngineIndexes {
  readonly #connection: Connection;
  readonly #tasks: TaskQueue;
  readonly #prefix: string;
  readonly #timeoutMs: number;

  constructor(
    connection: Connection,
    tasks: TaskQueue,
    { indexPrefix, taskTimeoutMs }: Pick<MeilisearchOptions, "indexPrefix" | "taskTimeoutMs">,
  ) {
    this.#connection = connection;
    this.#tasks = tasks;
    this.#prefix = indexPrefix;
    this.#timeoutMs = taskTimeoutMs;
  }

  uid(name: string): string {
    return indexUid(this.#prefix, name);
  }

  /** Makes the index unless it is there, and sets all its settings; resolves when that is done. */
  async upsert(name: string, settings: Settings): Promise<void> {
    const uid = this.uid(name);
    const key = await this.#connection.writing((client) => primaryKey(client, uid));
    if (key !== undefined && key !== KEY) {
      // Somebody else's index in our place, or one that never got a document.
      await this.#apply(name, (client) => client.deleteIndex(uid));
    }
    if (key !== KEY) {
      await this.#apply(
        name,
        (client) => client.createIndex(uid, { primaryKey: KEY }),
        "index_already_exists",
        "creating",
      );
    }
    await this.configure(name, settings);
  }

  /** @throws {MedusaError} unexpected_state with `index_not_found` when there is no such index; it is not made */
  async configure(name: string, settings: Settings): Promise<void> {
    await this.#apply(name, (client) => client.index(this.uid(name)).updateSettings(settings));
  }

  async remove(name: string): Promise<void> {
    await this.#apply(name, (client) => client.deleteIndex(this.uid(name)), INDEX_NOT_FOUND);
  }

  /**
   * Lets two indexes change places, documents and settings, in one step: searches see the one or the other. Our key
   * sees no tasks that are about several indexes, so the moment at which the one in place was made tells when it is
   * done.
   * @throws {EngineUnavailableError} when that does not come in time
   */
  async swap(one: string, other: string): Promise<void> {
    const [live, ready] = [this.uid(one), this.uid(other)];
    const { createdAt } = await this.#connection.writing((client) => client.getRawIndex(ready));
    await this.#connection.writing((client) =>
      client.swapIndexes([{ indexes: [live, ready], rename: false }]),
    );
    const deadline = Date.now() + this.#timeoutMs;
    for (;;) {
      const inPlace = await this.#connection.writing((client) => client.getRawIndex(live));
      if (inPlace.createdAt === createdAt) {
        return;
      }
      if (Date.now() > deadline) {
        throw new EngineUnavailableError(`swapping "${live}" took longer than ${this.#timeoutMs} ms`);
      }
      await new Promise((resolve) => setTimeout(resolve, SWAP_POLL_MS));
    }
  }

  async list(): Promise<SearchTypes.SearchIndexInfo[]> {
    return this.#connection.writing(async (client) => {
      const stats = await client.getStats();
      const found: SearchTypes.SearchIndexInfo[] = [];
      for (let offset = 0; ; offset += PAGE) {
        const { results, total } = await client.getRawIndexes({ limit: PAGE, offset });
        for (const { uid, createdAt, updatedAt } of results) {
          const name = indexName(this.#prefix, uid);
          if (name !== null) {
            found.push({
              name,
              provider: ENGINE,
              document_count: stats.indexes[uid]?.numberOfDocuments ?? 0,
              created_at: new Date(createdAt),
              updated_at: new Date(updatedAt),
            });
          }
        }
        if (results.length === 0 || offset + PAGE >= total) {
          return found;
        }
      }
    });
  }

  /** @throws {MedusaError} unexpected_state when the engine could not do it, unless for the reason that is fine */
  async #apply(
    name: string,
    send: Parameters<TaskQueue["enqueue"]>[0],
    isFine?: "index_already_exists" | "index_not_found",
    purpose?: "creating",
  ): Promise<void> {
    const uid = await this.#tasks.enqueue(send, purpose);
    const { status, error } = await this.#tasks.wait(pendingTask(name, [uid]));
    if (status === "failed" && error?.code !== isFine) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Meilisearch could not change index "${name}": ${error?.message}`,
        error?.code,
      );
    }
  }
}

/** Undefined when there is no such index, null when it has no primary key yet. */
async function primaryKey(client: Meilisearch, uid: string): Promise<string | null | undefined> {
  try {
    return (await client.getRawIndex(uid)).primaryKey ?? null;
  } catch (error) {
    if (error instanceof Error && (error.cause as { code?: string } | undefined)?.code === INDEX_NOT_FOUND) {
      return undefined;
    }
    throw error;
  }
}
