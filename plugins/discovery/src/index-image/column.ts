import { GrowingNumbers } from "./growing-arrays";

/** Stands for "no value"; number 0 of every dictionary. */
export const MISSING = 0;

export type Scalar = string | boolean | number;

/** A field of all documents whose values repeat; each different one is kept once and numbered. */
export class CodedColumn {
  readonly kind = "coded";
  /** By document. */
  readonly codes = new GrowingNumbers((length) => new Uint32Array(length));
  /** By code; a list for a field that holds several. */
  readonly values: (readonly Scalar[] | null)[] = [null];
  private readonly codeOf = new Map<string, number>();

  put(document: number, value: unknown): void {
    this.codes.set(document, this.encode(value));
  }

  private encode(value: unknown): number {
    const list = [value].flat().filter((item): item is Scalar => item !== undefined && item !== null);
    if (list.length === 0) return MISSING;
    const key = JSON.stringify(list);
    const known = this.codeOf.get(key);
    if (known !== undefined) return known;
    this.values.push(list);
    this.codeOf.set(key, this.values.length - 1);
    return this.values.length - 1;
  }
}

/** A number of all documents; NaN where there is none. */
export class NumberColumn {
  readonly kind = "number";
  readonly numbers = new GrowingNumbers((length) => new Float64Array(length));

  put(document: number, value: unknown): void {
    this.numbers.set(document, typeof value === "number" ? value : Number.NaN);
  }
}

export type Column = CodedColumn | NumberColumn;
