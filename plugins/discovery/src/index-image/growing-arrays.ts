/** Numbers that can be appended to, at a few bytes each. */
export class GrowingNumbers<Kind extends Uint8Array | Uint32Array | Float64Array> {
  private values: Kind;
  length = 0;

  constructor(private readonly make: (length: number) => Kind) {
    this.values = make(4);
  }

  push(value: number): void {
    this.reserve(this.length + 1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Beyond the end too; what lies between is 0. */
  set(index: number, value: number): void {
    this.reserve(index + 1);
    this.values[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  get(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Longer than `length`; not to be kept across an append. */
  get raw(): Kind {
    return this.values;
  }

  private reserve(length: number): void {
    if (length <= this.values.length) return;
    const grown = this.make(Math.max(length, Math.ceil(this.values.length * 1.6)));
    grown.set(this.values);
    this.values = grown;
  }
}
