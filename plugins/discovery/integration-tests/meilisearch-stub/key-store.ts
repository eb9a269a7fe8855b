import { createHmac, randomUUID } from "node:crypto";
import { ApiError, badRequest } from "./api-error";

interface StoredKey {
  uid: string;
  name: string | null;
  description: string | null;
  actions: string[];
  indexes: string[];
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface Access {
  /** Whether the key may use an index; the master key may use all. */
  reaches(indexUid: string): boolean;
  /** False for a key of some indexes only: it sees no tasks that are about several. */
  reachesAll: boolean;
  /** Whether writing to an index that is not there makes it. */
  makesIndexes: boolean;
}

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ACTIONS =
  /^(\*|search|version|(documents|indexes|tasks|settings|stats|metrics|dumps|snapshots|keys|experimental)\.(\*|add|get|delete|create|update|swap|cancel))$/;

/** The engine's keys: a value follows from the master key and the uid. */
export class KeyStore {
  readonly masterKey: string;
  /** What each request used, by action: tests ask whether the master key did what it shouldn't. */
  readonly uses: { action: string; isMaster: boolean }[] = [];
  /** False: a value is shown when a key is made and never again. */
  showsValues = true;
  readonly #keys = new Map<string, StoredKey>();

  constructor(masterKey: string) {
    this.masterKey = masterKey;
  }

  authorise(header: string | undefined, action: string): Access {
    if (header === undefined) {
      throw new ApiError(
        401,
        "missing_authorization_header",
        "The Authorization header is missing. It must use the bearer authorization method.",
      );
    }
    const token = /^Bearer (.+)$/.exec(header)?.[1];
    this.uses.push({ action, isMaster: token === this.masterKey });
    if (token === this.masterKey) {
      return { reaches: () => true, reachesAll: true, makesIndexes: true };
    }
    const key = [...this.#keys.values()].find(({ uid }) => this.#value(uid) === token);
    if (!key || !mayDo(key, action)) {
      throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
    }
    return {
      reaches: (indexUid) =>
        key.indexes.some((pattern) =>
          pattern.endsWith("*") ? indexUid.startsWith(pattern.slice(0, -1)) : pattern === indexUid,
        ),
      reachesAll: key.indexes.includes("*"),
      makesIndexes: mayDo(key, "indexes.create"),
    };
  }

  get(uid: string): StoredKey & { key: string | null } {
    const key = this.#keys.get(uid);
    if (!key) {
      throw new ApiError(404, "api_key_not_found", `API key \`${uid}\` not found.`);
    }
    return { ...key, key: this.showsValues ? this.#value(uid) : null };
  }

  list(): (StoredKey & { key: string | null })[] {
    return [...this.#keys.keys()].map((uid) => this.get(uid));
  }

  create(body: Record<string, unknown>): StoredKey & { key: string } {
    const {
      uid = randomUUID(),
      name = null,
      description = null,
      actions,
      indexes,
      expiresAt,
      ...unknown
    } = body;
    if (Object.keys(unknown).length > 0)
      throw badRequest("bad_request", `Unknown field \`${Object.keys(unknown)[0]}\``);
    if (expiresAt === undefined) throw badRequest("missing_api_key_expires_at", "Missing field `expiresAt`");
    if (expiresAt !== null && !(Date.parse(String(expiresAt)) > Date.now())) {
      throw badRequest(
        "invalid_api_key_expires_at",
        "Invalid value at `.expiresAt`: not a date in the future",
      );
    }
    if (typeof uid !== "string" || !UUID_V4.test(uid)) {
      throw badRequest("invalid_api_key_uid", "Invalid value at `.uid`: not a valid UUID v4");
    }
    if (!isStrings(actions) || !actions.every((action) => ACTIONS.test(action))) {
      throw badRequest(
        "invalid_api_key_actions",
        `Unknown value at \`.actions\`: ${JSON.stringify(actions)}`,
      );
    }
    if (!isStrings(indexes) || !indexes.every((index) => /^([a-zA-Z0-9_-]+\*?|\*)$/.test(index))) {
      throw badRequest(
        "invalid_api_key_indexes",
        `Invalid value at \`.indexes\`: ${JSON.stringify(indexes)}`,
      );
    }
    if (this.#keys.has(uid)) {
      throw new ApiError(
        409,
        "api_key_already_exists",
        `\`uid\` field value \`${uid}\` is already an existing API key.`,
      );
    }
    const now = new Date().toISOString();
    this.#keys.set(uid, {
      uid,
      name: name as string | null,
      description: description as string | null,
      actions,
      indexes,
      expiresAt: expiresAt as string | null,
      createdAt: now,
      updatedAt: now,
    });
    return { ...this.get(uid), key: this.#value(uid) };
  }

  delete(uid: string): void {
    this.get(uid);
    this.#keys.delete(uid);
  }

  deleteAll(): void {
    this.#keys.clear();
  }

  #value(uid: string): string {
    return createHmac("sha256", this.masterKey).update(uid).digest("hex");
  }
}

function mayDo({ actions }: StoredKey, action: string): boolean {
  const [group] = action.split(".");
  return actions.some((each) => each === "*" || each === action || each === `${group}.*`);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string");
}
