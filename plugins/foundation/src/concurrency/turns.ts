/**
 * Lets those who share a key go one after another, and all others at once. All keys of one caller are
 * queued for in the same instant, so there is one order among callers and no two can wait for each other.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** Waits for the turn at every key. @returns gives the turn to the next; call it once */
  async take(keys: readonly string[]): Promise<() => void> {
    let finish = () => {};
    const mine = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const before = keys.map((key) => this.#last.get(key));
    for (const key of keys) this.#last.set(key, mine);
    await Promise.all(before);
    return () => {
      for (const key of keys) if (this.#last.get(key) === mine) this.#last.delete(key);
      finish();
    };
  }

  /** Keys that somebody holds or waits for. */
  get size(): number {
    return this.#last.size;
  }
}
