import { setImmediate } from "node:timers/promises";

/**
 * Goes through many items part by part and lets the server answer others in between.
 *
 * @param size items that take a few milliseconds together
 */
export async function inParts<Item>(
  items: readonly Item[],
  size: number,
  work: (item: Item, index: number) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    const end = Math.min(items.length, from + size);
    for (let index = from; index < end; index++) work(items[index] as Item, index);
    if (end < items.length) await setImmediate();
  }
}
