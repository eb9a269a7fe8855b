/**
 * Lock keys in one fixed order, without repeats. Two carts that hold [A, B] and [B, A] otherwise
 * each take one lock and wait for the other until both time out.
 */
export function orderedKeys(keys: string | string[]): string[] {
  return [...new Set(Array.isArray(keys) ? keys : [keys])].sort();
}
