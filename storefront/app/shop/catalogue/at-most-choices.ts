import type { AtMostFacet } from "@pasar-sentra/wire/catalogue";

/**
 * Limits worth offering: each brings more than the one before and less than all, since one that changes nothing is
 * no choice. A limit in use is always among them.
 */
export function atMostChoices(facets: AtMostFacet[], all: number, chosen: number | null): AtMostFacet[] {
  let before = 0;
  const offered = facets.filter(({ at_most, count }) => {
    const isWorthwhile = count > before && count < all;
    before = Math.max(before, count);
    return isWorthwhile || at_most === chosen;
  });
  const isMissing = chosen !== null && !offered.some(({ at_most }) => at_most === chosen);
  return isMissing ? [...offered, { at_most: chosen, count: all }] : offered;
}
