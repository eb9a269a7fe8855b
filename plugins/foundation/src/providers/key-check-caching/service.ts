import type { ICachingProviderService } from "@medusajs/framework/types";

type Query = Parameters<ICachingProviderService["get"]>[0];
type Entry = Parameters<ICachingProviderService["set"]>[0];
type Clearing = Parameters<ICachingProviderService["clear"]>[0];

/** The tag by which Medusa's own check of a publishable key marks what it read. */
export const KEY_CHECK_TAG = "LinkPublishableApiKeySalesChannel:list:*";

/** Publishable keys kept; a shop has a few. */
const MOST_KEYS = 100;

/** Medusa's events clear an entry at once; this bounds what is stale when a row is changed behind Medusa's back. */
const LONGEST_SECONDS = 60;

/** A check that was read before its key changed may arrive after that; so long nothing is kept. */
const SETTLING_SECONDS = 1;

interface Kept {
  data: object;
  tags: readonly string[];
  until: number;
}

/**
 * Keeps the publishable keys that Medusa found valid, and nothing else that Medusa offers to keep: every request of a
 * shop asks for its key first, which costs more than a list from the index, while what is in a cart has to be read
 * anew. For one process; several share Redis. A key that was not found, or is revoked, is not kept, so that a new one works at once.
 */
export class KeyCheckCachingProvider implements ICachingProviderService {
  static identifier = "key-check-caching";

  private readonly kept = new Map<string, Kept>();
  private settledAt = 0;

  async get({ key, tags }: Query): Promise<unknown> {
    if (key !== undefined) return this.fresh(key)?.data ?? null;
    const wanted = new Set(tags);
    return [...this.kept]
      .filter(([kept, entry]) => this.fresh(kept) && entry.tags.some((tag) => wanted.has(tag)))
      .map(([, { data }]) => data);
  }

  async set({ key, data, ttl, tags = [] }: Entry): Promise<void> {
    if (!tags.includes(KEY_CHECK_TAG) || !isValid(data) || Date.now() < this.settledAt) return;
    if (this.kept.size >= MOST_KEYS) this.kept.delete(this.kept.keys().next().value as string);
    const seconds = Math.min(ttl ?? LONGEST_SECONDS, LONGEST_SECONDS);
    this.kept.set(key, { data, tags, until: Date.now() + seconds * 1000 });
  }

  async clear({ key, tags = [] }: Clearing): Promise<void> {
    if (key !== undefined) this.kept.delete(key);
    const gone = new Set(tags);
    if (tags.some(isOfKeys)) this.settledAt = Date.now() + SETTLING_SECONDS * 1000;
    for (const [kept, entry] of this.kept) {
      if (gone.has("*") || entry.tags.some((tag) => gone.has(tag))) this.kept.delete(kept);
    }
  }

  private fresh(key: string): Kept | undefined {
    const entry = this.kept.get(key);
    return entry && entry.until > Date.now() ? entry : undefined;
  }
}

function isOfKeys(tag: string): boolean {
  return tag === KEY_CHECK_TAG || tag.startsWith("ApiKey:");
}

/** A graph query answers with its rows under `data`; the key of a revoked one is read anew each time. */
function isValid(answer: unknown): boolean {
  const { data } = (answer ?? {}) as { data?: { revoked_at?: unknown }[] };
  return Array.isArray(data) && data.length > 0 && data.every(({ revoked_at }) => !revoked_at);
}
