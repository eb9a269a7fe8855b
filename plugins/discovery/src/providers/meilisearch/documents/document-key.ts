import { invalid } from "../refusal";

/** Meilisearch takes ids of these characters alone, of at most 511 bytes. */
const ACCEPTED = /^[a-zA-Z0-9_-]{1,511}$/;
/** Marks a key that holds the id's bytes in hexadecimal. */
const ESCAPE = "hex--";
const MAX_BYTES = 511;

/**
 * A key that Meilisearch accepts for any id, and another one for every other id.
 * @throws {MedusaError} invalid_data when the id is too long to be written
 */
export function documentKey(id: string): string {
  if (ACCEPTED.test(id) && !id.startsWith(ESCAPE)) {
    return id;
  }
  const key = ESCAPE + Buffer.from(id, "utf8").toString("hex");
  if (id === "" || key.length > MAX_BYTES) {
    invalid(`The Meilisearch provider cannot hold a document whose id is ${id.length} characters long`);
  }
  return key;
}

/** The id that a key was made of. */
export function idOfKey(key: string): string {
  return key.startsWith(ESCAPE) ? Buffer.from(key.slice(ESCAPE.length), "hex").toString("utf8") : key;
}
