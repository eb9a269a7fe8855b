import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { EngineUnavailableError } from "../client/engine-error";
import type { MeilisearchProvider } from "../meilisearch-provider";
import type { CatchUp } from "./catch-up";
import type { DebtStore, IndexDebt } from "./debt-store";
import type { EngineState } from "./engine-state";

/** Milliseconds that a writer waits for the engine to apply what it accepted; later the debt is paid by itself. */
const APPLY_MS = 10_000;

interface Write {
  /** Into PostgreSQL, all of it. */
  fallback(): Promise<SearchTypes.SearchTask>;
  /** Into the engine, these documents alone. */
  engine(ids: ReadonlySet<string>): Promise<SearchTypes.SearchTask>;
}

/** Writes to PostgreSQL, and to the engine or else into its debts. */
export class WriteBoth {
  readonly #engine: MeilisearchProvider;
  readonly #debts: DebtStore;
  readonly #state: EngineState;
  readonly #catchUp: CatchUp;
  readonly #logger: Pick<Logger, "error">;

  constructor(
    engine: MeilisearchProvider,
    debts: DebtStore,
    state: EngineState,
    catchUp: CatchUp,
    logger: Pick<Logger, "error">,
  ) {
    this.#engine = engine;
    this.#debts = debts;
    this.#state = state;
    this.#catchUp = catchUp;
    this.#logger = logger;
  }

  /** @throws what PostgreSQL throws, and never for the engine */
  async documents(index: string, ids: readonly string[], write: Write): Promise<SearchTypes.SearchTask> {
    const promised = ids.length > 0 ? await this.#debts.begin(index, ids) : [];
    const mine = new Set(promised.map(({ id }) => id));
    const task = await write.fallback().catch(async (error) => {
      // Whether it was written is unknown; until it is read, nobody should be kept from the documents.
      await this.#postpone(index, mine).catch(() => undefined);
      throw error;
    });
    const contested = ids.filter((id) => !mine.has(id));
    if (contested.length > 0) {
      await this.#debts.contest(index, contested);
      this.#catchUp.soon();
    }
    if (mine.size === 0) {
      return task;
    }
    if (!(await this.#isUpToDate(index))) {
      await this.#postpone(index, mine);
      return task;
    }
    try {
      await this.applied(await write.engine(mine));
      if (await this.#debts.settle(index, promised)) {
        this.#catchUp.soon();
      }
    } catch (error) {
      await this.#postpone(index, mine);
      this.blame(error);
    }
    return task;
  }

  /** Changes an index in the engine, or writes down that it is owed. */
  async index(index: string, kind: IndexDebt["kind"], change: () => Promise<unknown>): Promise<void> {
    try {
      await change();
    } catch (error) {
      await this.owe(index, kind);
      this.blame(error);
    }
  }

  async owe(index: string, kind: IndexDebt["kind"]): Promise<void> {
    await this.#debts.oweIndex(index, kind);
    this.#state.forget();
    this.#catchUp.soon();
  }

  /** @throws {EngineUnavailableError} when the engine does not apply a write in time, or at all */
  async applied(task: SearchTypes.SearchTask): Promise<void> {
    const { status, error } = await this.#engine.waitForTask(task, { timeout_ms: APPLY_MS });
    if (status === "failed") {
      throw new Error(`a write failed: ${error?.message}`);
    }
  }

  /** Notes why the engine could not be told; paying finds out what is wrong with a document, if it is one. */
  blame(error: unknown): void {
    if (error instanceof EngineUnavailableError) {
      this.#state.lost(error.message);
    } else {
      this.#logger.error(
        `Meilisearch was not told of a change, which is tried again: ${(error as Error).message}`,
      );
    }
    this.#catchUp.soon();
  }

  async #postpone(index: string, ids: ReadonlySet<string>): Promise<void> {
    await this.#debts.postpone(index, [...ids]);
    this.#state.forget();
    this.#catchUp.soon();
  }

  /** Where older debts wait, a write waits with them: they may be about the same documents. */
  async #isUpToDate(index: string): Promise<boolean> {
    this.#state.forget();
    return !this.#state.isAway && !(await this.#state.behind()).has(index);
  }
}
