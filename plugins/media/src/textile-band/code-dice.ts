/**
 * A stream of choices that depends on the seed text alone (FNV-1a, then a xorshift-multiply generator): the
 * same area gets the same textile on every machine and for ever, because answers are cached as immutable.
 */
export class CodeDice {
  private state: number;

  constructor(seed: string) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < seed.length; index += 1) {
      hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
    }
    this.state = hash >>> 0;
  }

  /** The next number in [0, 1). */
  private next(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the options; throws on an empty list, which would be a mistake in the caller. */
  pick<Option>(options: readonly Option[]): Option {
    const option = options[this.whole(0, options.length - 1)];
    if (option === undefined) {
      throw new RangeError("cannot pick from an empty list");
    }
    return option;
  }
}
