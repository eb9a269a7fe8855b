/** What the guest has seen, and what it should do next; shared with the tests of the same process. */
export interface Guestbook {
  /** Actions of seller orders that it has heard of. */
  heard: string[];
  /** Actions that it cannot follow at present. */
  deaf: Set<string>;
  /** Actions that it does not allow. */
  forbidden: Set<string>;
  /** Vetoes taken back. */
  released: number;
  /** Whether its part of a purchase fails. */
  failsToPlace: boolean;
}

const BOOK = Symbol.for("guest.book");
const holder = globalThis as { [BOOK]?: Guestbook };
holder[BOOK] ??= { heard: [], deaf: new Set(), forbidden: new Set(), released: 0, failsToPlace: false };

export const guestbook: Guestbook = holder[BOOK];
