import type { Logger } from "@medusajs/framework/types";
import type { DebtStore } from "./debt-store";

/** Milliseconds for which a look at the debts holds; a change that the engine missed is hidden within that. */
const TRUSTED_MS = 400;
/** Milliseconds between two warnings that say the same. */
const QUIET_MS = 30_000;

/** Whether searches may ask the engine: it answers, and it knows all that it should. */
export class EngineState {
  readonly #debts: DebtStore;
  readonly #logger: Pick<Logger, "warn" | "info">;
  #isAway = false;
  #behind: { at: number; indexes: Promise<Set<string>> } | null = null;
  #warnedAt = Number.NEGATIVE_INFINITY;
  #silenced = 0;

  constructor(debts: DebtStore, logger: Pick<Logger, "warn" | "info">) {
    this.#debts = debts;
    this.#logger = logger;
  }

  get isAway(): boolean {
    return this.#isAway;
  }

  lost(reason: string): void {
    this.#isAway = true;
    this.warn(`Searches are answered by PostgreSQL: ${reason}`);
  }

  found(): void {
    if (this.#isAway) {
      this.#isAway = false;
      this.#warnedAt = Number.NEGATIVE_INFINITY;
      this.#logger.info("Searches are answered by Meilisearch again");
    }
  }

  /** Which indexes the engine does not have as they are, at most 0.4 s ago. @throws what the database throws */
  async behind(): Promise<Set<string>> {
    if (!this.#behind || Date.now() - this.#behind.at > TRUSTED_MS) {
      const indexes = this.#debts.indexesBehind();
      this.#behind = { at: Date.now(), indexes };
      indexes.catch(() => this.forget());
    }
    return this.#behind.indexes;
  }

  /** Looks anew at the next question. */
  forget(): void {
    this.#behind = null;
  }

  /** Says it once in half a minute, and how often it was not said. */
  warn(message: string): void {
    if (Date.now() - this.#warnedAt < QUIET_MS) {
      this.#silenced++;
      return;
    }
    const silenced = this.#silenced > 0 ? ` (and ${this.#silenced} more such messages)` : "";
    this.#warnedAt = Date.now();
    this.#silenced = 0;
    this.#logger.warn(`${message}${silenced}`);
  }
}
