import { NotInImage } from "./filter-mask";
import type { IndexImage } from "./index-image";

export type Order = Record<string, "ASC" | "DESC">;

type Comparison = (a: number, b: number) => number;

/**
 * The places from `skip` on, `take` of them, in order. Documents without the value of a field come last either way.
 * Only as many as are asked for are kept sorted, so that a page costs one look at each document.
 */
export function orderPlaces(
  image: IndexImage,
  places: Uint32Array,
  scores: Float32Array | null,
  order: Order,
  { skip, take }: { skip: number; take: number },
): number[] {
  const wanted = Math.min(skip + take, places.length);
  if (wanted <= skip) return [];
  const compare = comparison(image, scores, order);
  if (wanted * 4 > places.length) {
    return Array.from(places).sort(compare).slice(skip, wanted);
  }
  const first = firstKey(image, scores, order);
  return firstOf(first ? withLater(first) : () => false, places, wanted, compare).slice(skip);
}

function comparison(image: IndexImage, scores: Float32Array | null, order: Order): Comparison {
  const comparisons = Object.keys(order).map((field) =>
    field === "_score" ? byScore(scores) : byField(image, field),
  );
  const directions = Object.values(order).map((direction) => (direction === "ASC" ? 1 : -1));
  return (a, b) => {
    for (let index = 0; index < comparisons.length; index++) {
      const result = (comparisons[index] as Comparison)(a, b);
      if (result !== 0) return Number.isFinite(result) ? result * (directions[index] as number) : result;
    }
    // Nothing else tells them apart: by id, so that pages neither repeat nor leave out.
    return (image.ids[a] as string) < (image.ids[b] as string) ? -1 : 1;
  };
}

function byScore(scores: Float32Array | null): Comparison {
  return scores ? (a, b) => (scores[a] as number) - (scores[b] as number) : () => 0;
}

/** Infinite for "comes last whatever the direction". */
function byField(image: IndexImage, field: string): Comparison {
  const column = image.columns.get(field);
  if (!column || !image.plan.fields.get(field)?.field.sortable) throw new NotInImage(field);
  if (column.kind === "number") {
    const { raw } = column.numbers;
    return (a, b) => {
      const [left, right] = [raw[a] as number, raw[b] as number];
      if (left === right) return 0;
      if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : Number.POSITIVE_INFINITY;
      return Number.isNaN(right) ? Number.NEGATIVE_INFINITY : left - right;
    };
  }
  const { values, codes } = column;
  return (a, b) => {
    const left = values[codes.get(a)] ?? null;
    const right = values[codes.get(b)] ?? null;
    if (left === right) return 0;
    if (left === null) return Number.POSITIVE_INFINITY;
    return right === null ? Number.NEGATIVE_INFINITY : left < right ? -1 : 1;
  };
}

/** What comes first in the order, when it is a number. */
interface FirstKey {
  values: Float64Array | Float32Array;
  direction: "ASC" | "DESC";
}

function firstKey(image: IndexImage, scores: Float32Array | null, order: Order): FirstKey | null {
  const [first] = Object.entries(order);
  if (!first) return null;
  const [field, direction] = first;
  if (field === "_score") return scores && { values: scores, direction };
  const column = image.columns.get(field);
  return column?.kind === "number" ? { values: column.numbers.raw, direction } : null;
}

/** Whether a place comes after another by the first key alone; false when that does not say, as with no value. */
function withLater({ values, direction }: FirstKey): (place: number, other: number) => boolean {
  return direction === "ASC"
    ? (place, other) => (values[place] as number) > (values[other] as number)
    : (place, other) => (values[place] as number) < (values[other] as number);
}

/**
 * The first `count` in order: a heap of the best so far, with the worst of them on top. From the last place on, since
 * later places have newer documents, and "newest first" is asked for most.
 */
function firstOf(
  isLater: (place: number, other: number) => boolean,
  places: Uint32Array,
  count: number,
  compare: Comparison,
): number[] {
  const heap: number[] = [];
  for (let index = places.length - 1; index >= 0; index--) {
    const place = places[index] as number;
    if (heap.length < count) {
      heap.push(place);
      rise(heap, compare);
    } else if (!isLater(place, heap[0] as number) && compare(place, heap[0] as number) < 0) {
      heap[0] = place;
      sink(heap, compare);
    }
  }
  return heap.sort(compare);
}

function rise(heap: number[], compare: Comparison): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (compare(heap[child] as number, heap[parent] as number) <= 0) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function sink(heap: number[], compare: Comparison): void {
  let parent = 0;
  for (;;) {
    let worst = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && compare(heap[child] as number, heap[worst] as number) > 0) worst = child;
    }
    if (worst === parent) return;
    swap(heap, worst, parent);
    parent = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = kept;
}
