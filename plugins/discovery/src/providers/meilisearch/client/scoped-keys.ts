import { createHash } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";
import type { Meilisearch } from "./engine-types";

export type KeyPurpose = "search" | "write" | "create";

/**
 * What each key may do, and no more. Polling `/tasks` shows a key only the tasks of its own indexes. Writes are made
 * with a key that may not make indexes: documents or settings for an index that the engine lost would else make one
 * without all the others.
 */
const ACTIONS: Record<KeyPurpose, string[]> = {
  search: ["search"],
  write: [
    "documents.add",
    "documents.delete",
    "indexes.get",
    "indexes.delete",
    "indexes.swap",
    "settings.update",
    "stats.get",
    "tasks.get",
  ],
  create: ["indexes.create", "tasks.get"],
};

/**
 * The value of a key that reaches the indexes of one prefix alone, found or made. Its uid follows from purpose,
 * prefix and actions: every process arrives at the same key, and a release that needs other actions makes another.
 * @throws the client's errors; {MedusaError} not_allowed when the engine hands out no value
 */
export async function scopedKey(
  manager: Meilisearch,
  purpose: KeyPurpose,
  indexPrefix: string,
): Promise<string> {
  const uid = keyUid(purpose, indexPrefix);
  const value = (await find(manager, uid)) ?? (await make(manager, uid, purpose, indexPrefix));
  if (!value) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Meilisearch does not say the value of the key ${uid}; MEILISEARCH_API_KEY must be the master key or one that may manage keys`,
    );
  }
  return value;
}

/** Undefined when there is no such key, or when the engine does not repeat the value of one made earlier. */
async function find(manager: Meilisearch, uid: string): Promise<string | undefined> {
  try {
    return (await manager.getKey(uid)).key || undefined;
  } catch (error) {
    if (hasCode(error, "api_key_not_found")) {
      return undefined;
    }
    throw error;
  }
}

async function make(
  manager: Meilisearch,
  uid: string,
  purpose: KeyPurpose,
  indexPrefix: string,
): Promise<string | undefined> {
  const wanted = {
    uid,
    name: `${indexPrefix} ${purpose}`,
    description: `Made by Pasar Sentra: ${purpose} in the indexes of "${indexPrefix}"`,
    actions: ACTIONS[purpose],
    indexes: [`${indexPrefix}-*`],
    expiresAt: null,
  };
  try {
    return (await manager.createKey(wanted)).key;
  } catch (error) {
    if (!hasCode(error, "api_key_already_exists")) {
      throw error;
    }
  }
  // Another process was faster, or the engine keeps silent about a key that exists. A value follows from the uid and
  // the master key, so making it anew gives the same one.
  const made = await find(manager, uid);
  if (made) {
    return made;
  }
  await manager.deleteKey(uid);
  return (await manager.createKey(wanted)).key;
}

/** A version 4 UUID, as Meilisearch wants, made of a digest. */
function keyUid(purpose: KeyPurpose, indexPrefix: string): string {
  const bytes = createHash("sha256")
    .update(JSON.stringify(["pasar-sentra", purpose, indexPrefix, ACTIONS[purpose]]))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error.cause as { code?: string } | undefined)?.code === code;
}
