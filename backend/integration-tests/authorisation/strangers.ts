/**
 * Those who are tried on every route. `otherMember` acts for another cooperative, `intruder` is the same person
 * and names the first cooperative; `revoked` worked there once.
 */
export const STRANGERS = [
  "nobody",
  "shopper",
  "otherBuyer",
  "otherMember",
  "intruder",
  "revoked",
  "operator",
] as const;
export type Stranger = (typeof STRANGERS)[number];
