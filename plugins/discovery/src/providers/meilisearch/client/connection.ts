import type { Meilisearch } from "./engine-types";
import type { MeilisearchOptions } from "../options";
import { EngineUnavailableError, toMedusaError } from "./engine-error";
import { type KeyPurpose, scopedKey } from "./scoped-keys";

/** How long to wait for the keys: they are asked for once. Milliseconds. */
const KEY_TIMEOUT_MS = 5_000;

/**
 * Reaches the engine with one key for searches, another for writes and a third for new indexes. The key of the
 * environment finds or makes those and is used for nothing else.
 */
export class Connection {
  readonly #options: MeilisearchOptions;
  readonly #clients = new Map<KeyPurpose, Promise<Meilisearch>>();

  constructor(options: MeilisearchOptions) {
    this.#options = options;
  }

  /** @throws {EngineUnavailableError} when there is no answer; {MedusaError} for what the engine refuses */
  searching<T>(ask: (client: Meilisearch) => Promise<T>): Promise<T> {
    return this.#with("search", ask);
  }

  /** @throws as {@link searching} */
  writing<T>(ask: (client: Meilisearch) => Promise<T>): Promise<T> {
    return this.#with("write", ask);
  }

  /** @throws as {@link searching} */
  creating<T>(ask: (client: Meilisearch) => Promise<T>): Promise<T> {
    return this.#with("create", ask);
  }

  async #with<T>(purpose: KeyPurpose, ask: (client: Meilisearch) => Promise<T>): Promise<T> {
    try {
      return await ask(await this.#client(purpose));
    } catch (error) {
      const known = toMedusaError(error);
      if (known instanceof EngineUnavailableError && known.isKeyRefused) {
        // Somebody deleted the key, or the master key changed: ask anew next time.
        this.#clients.delete(purpose);
      }
      throw known;
    }
  }

  #client(purpose: KeyPurpose): Promise<Meilisearch> {
    const known = this.#clients.get(purpose);
    if (known) {
      return known;
    }
    const made = this.#connect(purpose);
    this.#clients.set(purpose, made);
    made.catch(() => this.#clients.delete(purpose));
    return made;
  }

  async #connect(purpose: KeyPurpose): Promise<Meilisearch> {
    const { host, apiKey, indexPrefix, searchTimeoutMs, writeTimeoutMs } = this.#options;
    // The client is an ES module and we are CommonJS.
    const { Meilisearch } = await import("meilisearch");
    const manager = new Meilisearch({ host, apiKey, timeout: KEY_TIMEOUT_MS });
    return new Meilisearch({
      host,
      apiKey: await scopedKey(manager, purpose, indexPrefix),
      timeout: purpose === "search" ? searchTimeoutMs : writeTimeoutMs,
    });
  }
}
