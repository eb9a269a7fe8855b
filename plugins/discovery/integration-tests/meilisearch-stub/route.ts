import { ApiError, badRequest } from "./api-error";
import type { StubIndexes } from "./index-store";
import type { Access, KeyStore } from "./key-store";
import type { StubTasks } from "./task-queue";

export interface StubState {
  keys: KeyStore;
  indexes: StubIndexes;
  tasks: StubTasks;
}

export interface StubRequest {
  params: string[];
  query: URLSearchParams;
  body: unknown;
  access: Access;
}

export interface StubAnswer {
  status: number;
  body?: unknown;
}

export interface Route {
  method: string;
  path: RegExp;
  /** What a key needs to be allowed; null for everyone. */
  action: string | null;
  /** Parameters of the address's query that the engine knows. */
  query?: string[];
  handle(state: StubState, request: StubRequest): StubAnswer;
}

export const ok = (body: unknown): StubAnswer => ({ status: 200, body });
export const accepted = (body: unknown): StubAnswer => ({ status: 202, body });
const INDEX = "/indexes/([^/]+)";

export function indexRoute(
  method: string,
  suffix: string,
  action: string,
  handle: (uid: string, state: StubState, request: StubRequest) => StubAnswer,
  query: string[] = [],
): Route {
  return {
    method,
    path: new RegExp(`^${INDEX}${suffix}$`),
    action,
    query,
    handle: (state, request) => handle(reachable(request.params[0] ?? "", request.access), state, request),
  };
}

/** @throws {ApiError} for a name that is none, or one that the key does not reach */
export function reachable(uid: string, access: Access): string {
  if (!/^[a-zA-Z0-9_-]{1,400}$/.test(uid)) {
    throw badRequest(
      "invalid_index_uid",
      `\`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 400 bytes.`,
    );
  }
  if (!access.reaches(uid)) {
    throw new ApiError(403, "invalid_api_key", `The API key cannot acces the index \`${uid}\`.`);
  }
  return uid;
}

export function describe(
  uid: string,
  index: { primaryKey: string | null; createdAt: string; updatedAt: string },
) {
  const { primaryKey, createdAt, updatedAt } = index;
  return { uid, createdAt, updatedAt, primaryKey };
}

export function objectOf(body: unknown): Record<string, unknown> {
  if (body === null || typeof body !== "object" || Array.isArray(body)) {
    throw badRequest("bad_request", "Invalid value type: expected an object");
  }
  return body as Record<string, unknown>;
}

export function listOf(body: unknown): unknown[] {
  if (!Array.isArray(body)) {
    throw badRequest("bad_request", "Invalid value type: expected an array");
  }
  return body;
}

/** @throws {ApiError} naming a field that the engine doesn't know */
export function assertNothingElse(unknown: Record<string, unknown>): void {
  const [name] = Object.keys(unknown);
  if (name !== undefined) throw badRequest("bad_request", `Unknown field \`${name}\``);
}
