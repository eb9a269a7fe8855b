import { Invalidations } from "./invalidations";

/** What a fetch brings: the value, and what it was made of. */
export interface Loaded<T> {
  value: T;
  /** Names of things whose change makes the value wrong, such as a product. */
  tags: Iterable<string>;
  /** Milliseconds for which it may be given without asking anew, when less than the caller's `fresh`. */
  freshFor?: number;
}

export interface CacheTimes {
  /** Milliseconds for which an answer is given as it is. */
  fresh: number;
  /** Milliseconds for which it is still given, while a new one is fetched; also while the backend fails. */
  stale: number;
}

/** A value with the milliseconds for which it is still fresh, zero when a new one is being fetched. */
export interface Kept<T> extends Loaded<T> {
  freshFor: number;
}

/** How long after a change a list may still be given as it was. */
const GRACE_MILLISECONDS = 1_000;

/** Told whether the value is to replace a stale one, for which nobody waits. */
type Load<T> = (isRenewal: boolean) => Promise<Loaded<T>>;

interface Entry<T> {
  loaded: Promise<Loaded<T>>;
  tags: readonly string[];
  /** Milliseconds on the monotonic clock. */
  storedAt: number;
  freshFor: number;
  /** From this moment on its readers wait for the renewal. */
  staleUntil: number;
  weight: number;
  renewal: Promise<void> | null;
}

export interface CacheLimits<T> {
  /** The least recently used go when there are more. */
  entries: number;
  /** Bytes, or whatever `weigh` counts. */
  weight?: number;
  weigh?: (value: T) => number;
}

/**
 * Answers that are the same for everyone, kept in this process. Fresh ones are given at once; stale ones are
 * given at once and renewed behind the reader's back, so that a slow or absent backend does not take the
 * catalogue down. What the backend says has changed (`invalidate`) is forgotten at once. A refusal is an answer
 * too: what is no longer there is forgotten. Concurrent requests for one key share one fetch.
 */
export class TaggedCache<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly invalidations = new Invalidations();
  private totalWeight = 0;

  constructor(
    private readonly limits: CacheLimits<T>,
    /** Whether a failed fetch says something about what was asked for, rather than about the backend. */
    private readonly isRefusal: (error: unknown) => boolean = () => false,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  get size(): number {
    return this.entries.size;
  }

  /** @param wantsFresh whether to wait for the new one, rather than be given the stale one, if it can be had */
  async get(key: string, times: CacheTimes, load: Load<T>, wantsFresh = false): Promise<Kept<T>> {
    let entry = this.entries.get(key);
    if (entry && this.age(entry) <= times.fresh + times.stale) {
      this.entries.delete(key);
      this.entries.set(key, entry);
      if (this.freshness(entry, times) <= 0) {
        entry.renewal ??= this.renew(key, entry, load);
        if (wantsFresh || this.clock() > entry.staleUntil) {
          await entry.renewal;
          entry = this.entries.get(key) ?? this.fetch(key, load);
        }
      }
    } else {
      entry = this.fetch(key, load);
    }
    const { value, tags } = await entry.loaded;
    return { value, tags, freshFor: Math.max(0, this.freshness(entry, times)) };
  }

  /** Forgets everything that was made of one of these, also what is being fetched at this moment. */
  invalidate(tags: ReadonlySet<string>): void {
    this.invalidations.note(tags);
    for (const [key, entry] of this.entries) {
      if (entry.tags.some((tag) => tags.has(tag))) {
        this.drop(key, entry);
      }
    }
  }

  /**
   * Whatever was made of one of these is renewed with the next reader. In the first second that reader still gets
   * it as it was, so that the many readers of a busy list do not wait; later ones wait, if the renewal succeeds.
   */
  expire(tags: ReadonlySet<string>): void {
    for (const entry of this.entries.values()) {
      if (entry.tags.some((tag) => tags.has(tag))) {
        entry.freshFor = 0;
        entry.staleUntil = Math.min(entry.staleUntil, this.clock() + GRACE_MILLISECONDS);
      }
    }
  }

  /** Forgets everything, also what is being fetched at this moment. */
  clear(): void {
    this.invalidations.noteAll();
    this.entries.clear();
    this.totalWeight = 0;
  }

  /** Everything is renewed with its next reader, who gets it as it was: for when changes may have been missed. */
  expireAll(): void {
    for (const entry of this.entries.values()) {
      entry.freshFor = 0;
    }
  }

  private age(entry: Entry<T>): number {
    return this.clock() - entry.storedAt;
  }

  private freshness(entry: Entry<T>, times: CacheTimes): number {
    return Math.min(times.fresh, entry.freshFor) - this.age(entry);
  }

  /** A first fetch: whoever asks meanwhile waits for it too. */
  private fetch(key: string, load: Load<T>): Entry<T> {
    const since = this.invalidations.now;
    const entry: Entry<T> = {
      loaded: load(false),
      tags: [],
      storedAt: this.clock(),
      freshFor: Number.POSITIVE_INFINITY,
      staleUntil: Number.POSITIVE_INFINITY,
      weight: 0,
      renewal: null,
    };
    this.put(key, entry);
    entry.loaded.then(
      (loaded) => this.complete(key, entry, loaded, since),
      () => this.drop(key, entry),
    );
    return entry;
  }

  /** A fetch behind the readers' backs; they get `old` until it is there. */
  private async renew(key: string, old: Entry<T>, load: Load<T>): Promise<void> {
    const since = this.invalidations.now;
    try {
      const loaded = await load(true);
      if (this.entries.get(key) === old) {
        this.drop(key, old);
        const fresh = {
          ...old,
          loaded: Promise.resolve(loaded),
          storedAt: this.clock(),
          staleUntil: Number.POSITIVE_INFINITY,
          weight: 0,
          renewal: null,
        };
        this.put(key, fresh);
        this.complete(key, fresh, loaded, since);
      }
    } catch (error) {
      old.renewal = null;
      if (this.isRefusal(error)) {
        this.drop(key, old);
      }
    }
  }

  /** What changed while it was on its way is given to those who wait, and not kept. */
  private complete(key: string, entry: Entry<T>, loaded: Loaded<T>, since: number): void {
    entry.tags = [...new Set(loaded.tags)];
    entry.freshFor = loaded.freshFor ?? Number.POSITIVE_INFINITY;
    if (this.entries.get(key) !== entry) {
      return;
    }
    if (this.invalidations.changedSince(since, entry.tags)) {
      this.drop(key, entry);
      return;
    }
    entry.weight = this.limits.weigh?.(loaded.value) ?? 0;
    this.totalWeight += entry.weight;
    this.makeRoom();
  }

  private put(key: string, entry: Entry<T>): void {
    this.entries.set(key, entry);
    this.makeRoom();
  }

  private drop(key: string, entry: Entry<T>): void {
    if (this.entries.get(key) === entry) {
      this.entries.delete(key);
      this.totalWeight -= entry.weight;
    }
  }

  private makeRoom(): void {
    const isOver = () =>
      this.entries.size > this.limits.entries ||
      this.totalWeight > (this.limits.weight ?? Number.POSITIVE_INFINITY);
    for (const [key, entry] of this.entries) {
      if (!isOver()) {
        return;
      }
      this.drop(key, entry);
    }
  }
}
