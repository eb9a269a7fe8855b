/** Codes are 1–999 rupiah, the three last digits that Indonesian shops make an amount recognisable with. */
export const LARGEST_UNIQUE_CODE = 999;

/**
 * The codes to try for an order, each once, in an order that depends on the order's number only: a
 * stride that shares no factor with 999 = 27 × 37 visits all codes and sets neighbours far apart.
 */
export function* uniqueCodes(orderNumber: number): Generator<number> {
  const stride = 424;
  for (let step = 0; step < LARGEST_UNIQUE_CODE; step++) {
    yield ((orderNumber * stride + step) % LARGEST_UNIQUE_CODE) + 1;
  }
}
