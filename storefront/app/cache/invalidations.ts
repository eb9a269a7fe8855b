/** Names whose last change is remembered; with more, everything counts as changed once. */
const MAXIMUM_NAMES = 10_000;

/**
 * Remembers in which order names were invalidated, so that what was fetched before a change and arrives after
 * it is not kept.
 */
export class Invalidations {
  private readonly last = new Map<string, number>();
  private everything = 0;
  private count = 0;

  /** A point in time to ask about later. */
  get now(): number {
    return this.count;
  }

  note(tags: Iterable<string>): void {
    this.count += 1;
    for (const tag of tags) {
      this.last.set(tag, this.count);
    }
    if (this.last.size > MAXIMUM_NAMES) {
      this.noteAll();
    }
  }

  noteAll(): void {
    this.count += 1;
    this.last.clear();
    this.everything = this.count;
  }

  changedSince(point: number, tags: readonly string[]): boolean {
    return this.everything > point || tags.some((tag) => (this.last.get(tag) ?? 0) > point);
  }
}
