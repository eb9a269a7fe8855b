import { EngineUnavailableError } from "../client/engine-error";
import type { EngineState } from "./engine-state";
import { type Purse, payDebts } from "./pay-debts";

/** Milliseconds until the next try, doubled with each that fails: an engine that is back is used within seconds. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;

/** Brings the engine up to date, again and again while it is away or owed something. */
export class CatchUp {
  readonly #purse: Purse;
  readonly #state: EngineState;
  #running: Promise<boolean> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #waitMs = FIRST_WAIT_MS;

  constructor(purse: Purse, state: EngineState) {
    this.#purse = purse;
    this.#state = state;
  }

  /** Tries now; resolves when that succeeded or failed. */
  async run(): Promise<void> {
    this.#running ??= this.#try().finally(() => {
      this.#running = null;
    });
    if (await this.#running) {
      this.#waitMs = FIRST_WAIT_MS;
    } else {
      this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
      this.soon();
    }
  }

  /** Tries a little later, unless that is arranged already. Keeps no process alive. */
  soon(): void {
    if (this.#timer) {
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.run();
    }, this.#waitMs);
    this.#timer.unref();
  }

  /** Whether nothing is left to do. */
  async #try(): Promise<boolean> {
    try {
      if (this.#state.isAway && !(await this.#purse.engine.isHealthy())) {
        return false;
      }
      await payDebts(this.#purse);
      this.#state.forget();
      this.#state.found();
      return (await this.#state.behind()).size === 0;
    } catch (error) {
      if (error instanceof EngineUnavailableError) {
        this.#state.lost(error.message);
      } else {
        this.#purse.logger.error(`Meilisearch could not be brought up to date: ${(error as Error).message}`);
      }
      return false;
    }
  }
}
