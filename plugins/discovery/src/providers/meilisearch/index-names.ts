import { invalid } from "./refusal";

/** What the engine takes as the name of an index. */
const ACCEPTED = /^[a-zA-Z0-9_-]{1,400}$/;

/** @throws {MedusaError} invalid_data for a name that the engine refuses */
export function indexUid(prefix: string, name: string): string {
  const uid = `${prefix}-${name}`;
  if (!ACCEPTED.test(uid)) {
    invalid(`Meilisearch names an index with letters, digits, - and _ alone, unlike "${uid}"`);
  }
  return uid;
}

/** The name behind a uid; null for another prefix's. */
export function indexName(prefix: string, uid: string): string | null {
  return uid.startsWith(`${prefix}-`) ? uid.slice(prefix.length + 1) : null;
}
