import { CodedColumn, type Column, NumberColumn } from "./column";
import { DocumentKinds } from "./document-kinds";
import { documentWords, textFingerprint } from "./document-words";
import { GrowingNumbers } from "./growing-arrays";
import { type ImagePlan, needsColumn, valueAt } from "./image-plan";
import { Vocabulary } from "./vocabulary";

/** Documents with a word, and how much it says of each. */
export interface Postings {
  documents: GrowingNumbers<Uint32Array>;
  impacts: GrowingNumbers<Uint8Array>;
}

/** Places of documents that are gone, beyond which the image is worth being made anew. */
const LEAST_GARBAGE = 5_000;

/**
 * An index in the memory of one process: of each document what it is found, filtered, counted and sorted by, in a few
 * hundred bytes; not the document itself. Documents have places in it; one whose text changes moves to a new place, so
 * that the lists of words only ever grow at their ends.
 */
export class IndexImage {
  readonly vocabulary = new Vocabulary();
  readonly columns = new Map<string, Column>();
  /** By number of the word. */
  readonly postings: Postings[] = [];
  /** Ids by place. */
  readonly ids: string[] = [];
  /** 1 for a place whose document is there. */
  readonly alive = new GrowingNumbers((length) => new Uint8Array(length));
  private facetKinds = new DocumentKinds(new Map());
  private readonly placeOf = new Map<string, number>();
  private readonly fingerprints = new GrowingNumbers((length) => new Uint32Array(length));
  /** Rises with each change; what was computed for another one is stale. */
  generation = 0;

  constructor(readonly plan: ImagePlan) {
    for (const [path, planned] of plan.fields) {
      if (!needsColumn(planned)) continue;
      const isNumber = planned.kind === "number" && !planned.is_array;
      this.columns.set(path, isNumber ? new NumberColumn() : new CodedColumn());
    }
    this.facetKinds = this.newKinds();
  }

  /** What facets tell apart. */
  get kinds(): DocumentKinds {
    return this.facetKinds;
  }

  /** Documents that are there. */
  get size(): number {
    return this.placeOf.size;
  }

  /** True when so many documents have gone that a new image would be much smaller. */
  get isWorn(): boolean {
    const garbage = this.ids.length - this.size;
    return garbage > LEAST_GARBAGE && garbage > this.size;
  }

  /** @param indexed the values of the document's fields, as the provider keeps them */
  put(id: string, indexed: unknown): void {
    this.generation += 1;
    const fingerprint = textFingerprint(indexed, this.plan);
    const before = this.placeOf.get(id);
    if (before !== undefined && this.fingerprints.get(before) === fingerprint) {
      this.putColumns(before, indexed);
      return;
    }
    if (before !== undefined) this.alive.set(before, 0);
    const place = this.ids.length;
    this.ids.push(id);
    this.placeOf.set(id, place);
    this.alive.set(place, 1);
    this.fingerprints.set(place, fingerprint);
    this.putColumns(place, indexed);
    for (const [word, impact] of documentWords(indexed, this.plan)) this.post(word, place, impact);
  }

  remove(id: string): void {
    const place = this.placeOf.get(id);
    if (place === undefined) return;
    this.generation += 1;
    this.alive.set(place, 0);
    this.placeOf.delete(id);
  }

  /** True when some document has the word. */
  isInUse(word: number): boolean {
    const found = this.postings[word];
    if (!found) return false;
    const { raw } = found.documents;
    for (let index = 0; index < found.documents.length; index++) {
      if (this.alive.get(raw[index] as number) === 1) return true;
    }
    return false;
  }

  private putColumns(place: number, indexed: unknown): void {
    for (const [path, column] of this.columns) column.put(place, valueAt(indexed, path));
    if (this.kindColumns().length === this.facetKinds.codes.size) this.facetKinds.put(place);
    else this.facetKinds = this.newKinds();
  }

  /** Kinds of all documents; once a column has become too spread to tell kinds, without it. */
  private newKinds(): DocumentKinds {
    const kinds = new DocumentKinds(new Map(this.kindColumns()));
    for (let place = 0; place < this.ids.length; place++) kinds.put(place);
    return kinds;
  }

  private kindColumns(): [string, Column][] {
    return [...this.columns].filter(
      ([path, column]) =>
        this.plan.fields.get(path)?.field.facetable && !(column.kind === "number" && column.isSpread),
    );
  }

  private post(word: string, place: number, impact: number): void {
    const number = this.vocabulary.add(word);
    this.postings[number] ??= {
      documents: new GrowingNumbers((length) => new Uint32Array(length)),
      impacts: new GrowingNumbers((length) => new Uint8Array(length)),
    };
    this.postings[number]?.documents.push(place);
    this.postings[number]?.impacts.push(impact);
  }
}
