/** Lets at most `limit` tasks run in this process; the others wait in order. */
export class ConcurrencyLimit {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  /** Tasks that wait for their turn. */
  get waiting(): number {
    return this.queue.length;
  }

  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    // The turn is handed over as it is: who leaves wakes the next without lowering the count.
    if (this.running < this.limit) this.running++;
    else await new Promise<void>((resolve) => this.queue.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }
}
