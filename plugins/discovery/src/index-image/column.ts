import { GrowingNumbers } from "./growing-arrays";

/** Stands for "no value"; number 0 of every dictionary. */
export const MISSING = 0;

export type Scalar = string | boolean | number;

/** A value of a coded column: null for none, a list for a field that holds several. */
export type CodedValue = Scalar | readonly Scalar[] | null;

/** A field of all documents whose values repeat; each different one is kept once and numbered. */
export class CodedColumn {
  readonly kind = "coded";
  /** By document. */
  readonly codes = new GrowingNumbers((length) => new Uint32Array(length));
  /** By code. */
  readonly values: CodedValue[] = [null];
  private readonly codeOf = new Map<Scalar, number>();

  put(document: number, value: unknown): void {
    this.codes.set(document, this.encode(value));
  }

  /** The code of a value that is no list; undefined when no document has had it. */
  find(value: Scalar): number | undefined {
    return this.codeOf.get(value);
  }

  private encode(value: unknown): number {
    if (value === undefined || value === null) return MISSING;
    const list = Array.isArray(value) ? (value as Scalar[]).filter((item) => item !== null) : null;
    if (list?.length === 0) return MISSING;
    const key = list ? JSON.stringify(list) : (value as Scalar);
    const known = this.codeOf.get(key);
    if (known !== undefined) return known;
    this.values.push(list ?? (value as Scalar));
    this.codeOf.set(key, this.values.length - 1);
    return this.values.length - 1;
  }
}

/** Different numbers that a column tells apart by code; a price has more, a lead time fewer. */
const MOST_CODED_NUMBERS = 256;

/** A number of all documents; NaN where there is none. Numbered like a coded column as long as few are different. */
export class NumberColumn {
  readonly kind = "number";
  readonly numbers = new GrowingNumbers((length) => new Float64Array(length));
  /** By document; of no use once the values are many. */
  readonly codes = new GrowingNumbers((length) => new Uint32Array(length));
  /** By code. */
  readonly values: number[] = [Number.NaN];
  private readonly codeOf = new Map<number, number>([[Number.NaN, MISSING]]);

  /** True once there are too many different values for codes. */
  get isSpread(): boolean {
    return this.values.length > MOST_CODED_NUMBERS;
  }

  put(document: number, value: unknown): void {
    const number = typeof value === "number" ? value : Number.NaN;
    this.numbers.set(document, number);
    if (!this.isSpread) this.codes.set(document, this.encode(number));
  }

  private encode(number: number): number {
    const known = this.codeOf.get(number);
    if (known !== undefined) return known;
    this.values.push(number);
    this.codeOf.set(number, this.values.length - 1);
    return this.values.length - 1;
  }
}

export type Column = CodedColumn | NumberColumn;
