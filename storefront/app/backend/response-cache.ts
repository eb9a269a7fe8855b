interface Entry {
  value: Promise<unknown>;
  /** Milliseconds on the monotonic clock. */
  storedAt: number;
  isRefreshing: boolean;
}

export interface CacheTimes {
  /** Milliseconds for which an answer is given as it is. */
  fresh: number;
  /** Milliseconds for which it is still given, while a new one is fetched; also while the backend fails. */
  stale: number;
}

/**
 * Answers that are the same for everyone, kept in this process: fresh ones are given at once, stale ones are
 * given at once and renewed behind the reader's back, so a slow or absent backend does not take the catalogue
 * down. A refusal is an answer: what is no longer there is forgotten, not given as it was. Concurrent requests for one key share one fetch. The least recently used entry goes at the limit.
 */
export class ResponseCache {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly limit: number,
    /** Whether a failed fetch says something about what was asked for, rather than about the backend. */
    private readonly isRefusal: (error: unknown) => boolean = () => false,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  get<T>(key: string, times: CacheTimes, load: () => Promise<T>): Promise<T> {
    const entry = this.entries.get(key);
    const age = entry ? this.clock() - entry.storedAt : Number.POSITIVE_INFINITY;
    if (!entry || age > times.fresh + times.stale) {
      return this.store(key, load());
    }
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (age > times.fresh && !entry.isRefreshing) {
      entry.isRefreshing = true;
      load()
        .then((value) => void this.store(key, Promise.resolve(value)))
        .catch((error: unknown) => {
          entry.isRefreshing = false;
          if (this.isRefusal(error) && this.entries.get(key) === entry) {
            this.entries.delete(key);
          }
        });
    }
    return entry.value as Promise<T>;
  }

  private store<T>(key: string, value: Promise<T>): Promise<T> {
    const entry: Entry = { value, storedAt: this.clock(), isRefreshing: false };
    this.entries.delete(key);
    this.entries.set(key, entry);
    value.catch(() => {
      if (this.entries.get(key) === entry) {
        this.entries.delete(key);
      }
    });
    const oldest = this.entries.keys().next();
    if (this.entries.size > this.limit && !oldest.done) {
      this.entries.delete(oldest.value);
    }
    return value;
  }
}
