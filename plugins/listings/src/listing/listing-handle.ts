import { randomInt } from "node:crypto";

const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
/** Letters of the tail: 31⁶ ≈ 890 million, so that two listings of one title do not meet. */
const TAIL = 6;

/** Address of a product's page: its title in lower-case letters, and a tail that makes it unique. */
export function listingHandle(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "");
  const tail = Array.from({ length: TAIL }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return words ? `${words}-${tail}` : tail;
}
