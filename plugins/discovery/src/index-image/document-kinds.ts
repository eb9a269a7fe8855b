import type { Column } from "./column";
import { GrowingNumbers } from "./growing-arrays";

/** How many of some documents are of each kind; only kinds that some of them have. */
export interface KindCounts {
  kinds: readonly number[];
  /** By kind. */
  counts: Uint32Array;
}

const numbers = (length: number) => new Uint32Array(length);

/**
 * Documents that no facet tells apart are of one kind. A cooperative's goods share its place, its certificates and
 * mostly its terms, so that kinds are few: all facets of a search are counted with one look at each document, and
 * then a look at each kind.
 */
export class DocumentKinds {
  /** By path of the column: the code that its documents have, by kind. */
  readonly codes: ReadonlyMap<string, GrowingNumbers<Uint32Array>>;
  private readonly kindOf = new GrowingNumbers(numbers);
  private readonly numberOf = new Map<string, number>();

  /** @param columns those that facets count, with few values each */
  constructor(private readonly columns: ReadonlyMap<string, Column>) {
    this.codes = new Map([...columns.keys()].map((path) => [path, new GrowingNumbers(numbers)]));
  }

  /** Takes a document anew from its columns. */
  put(place: number): void {
    const codes = Array.from(this.columns.values(), (column) => column.codes.get(place));
    const key = codes.join();
    let kind = this.numberOf.get(key);
    if (kind === undefined) {
      kind = this.numberOf.size;
      this.numberOf.set(key, kind);
      let next = 0;
      for (const column of this.codes.values()) column.push(codes[next++] as number);
    }
    this.kindOf.set(place, kind);
  }

  count(places: Uint32Array): KindCounts {
    const counts = new Uint32Array(this.numberOf.size);
    const kinds: number[] = [];
    const { raw } = this.kindOf;
    for (const place of places) {
      const kind = raw[place] as number;
      const known = counts[kind] as number;
      if (known === 0) kinds.push(kind);
      counts[kind] = known + 1;
    }
    return { kinds, counts };
  }
}
