import { ApiError, badRequest } from "./api-error";
import { filterPredicate } from "./filter-evaluate";
import type { Access } from "./key-store";
import type { StubSettings } from "./settings-schema";

export type StubDocument = Record<string, unknown>;

const DEFAULTS: StubSettings = {
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: [],
    disableOnWords: [],
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1_000 },
  facetSearch: true,
};

export class StubIndex {
  readonly createdAt = moment();
  updatedAt = this.createdAt;
  settings: StubSettings = { ...DEFAULTS };
  primaryKey: string | null;
  readonly documents = new Map<string, StubDocument>();

  constructor(primaryKey: string | null) {
    this.primaryKey = primaryKey;
  }

  configure(settings: StubSettings): void {
    for (const [key, value] of Object.entries(settings)) {
      const name = key as keyof StubSettings;
      const merged =
        value === null
          ? DEFAULTS[name]
          : name === "typoTolerance" || name === "faceting"
            ? { ...(this.settings[name] as object), ...(value as object) }
            : value;
      Object.assign(this.settings, { [name]: merged });
    }
    this.updatedAt = new Date().toISOString();
  }

  add(documents: StubDocument[], primaryKey: string | undefined): void {
    if (primaryKey !== undefined && this.primaryKey !== null && this.primaryKey !== primaryKey) {
      throw badRequest(
        "index_primary_key_already_exists",
        `Index already has a primary key: \`${this.primaryKey}\`.`,
      );
    }
    this.primaryKey ??= primaryKey ?? null;
    const key = this.primaryKey;
    if (key === null) {
      throw badRequest("index_primary_key_no_candidate_found", "The primary key inference failed.");
    }
    // All of a write or none of it.
    const made = documents.map((document) => [documentId(document, key), document] as const);
    for (const [id, document] of made) this.documents.set(id, document);
    this.updatedAt = new Date().toISOString();
  }

  deleteByFilter(filter: unknown): void {
    const matches = filterPredicate(filter, this.settings, "invalid_document_filter");
    for (const [id, document] of this.documents) if (matches(document)) this.documents.delete(id);
  }
}

function documentId(document: StubDocument, key: string): string {
  const id = document[key];
  if (id === undefined) {
    throw badRequest(
      "missing_document_id",
      `Document doesn't have a \`${key}\` attribute: \`${JSON.stringify(document).slice(0, 80)}\`.`,
    );
  }
  const isValid = Number.isInteger(id) || (typeof id === "string" && /^[a-zA-Z0-9_-]{1,511}$/.test(id));
  if (!isValid) {
    throw badRequest(
      "invalid_document_id",
      `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
    );
  }
  return String(id);
}

let moments = 0;

/** Now, in nanoseconds as the engine writes it, and never the same twice. */
function moment(): string {
  moments++;
  return new Date().toISOString().replace("Z", `${String(moments % 1_000_000).padStart(6, "0")}Z`);
}

/** The engine's indexes by uid. */
export class StubIndexes {
  readonly all = new Map<string, StubIndex>();

  get(uid: string): StubIndex {
    const index = this.all.get(uid);
    if (!index) {
      throw new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
    }
    return index;
  }

  /** A write to an index that isn't there makes it, when the key may make indexes. @throws {ApiError} index_not_found */
  forWriting(uid: string, { makesIndexes }: Access): StubIndex {
    const index = makesIndexes ? (this.all.get(uid) ?? new StubIndex(null)) : this.get(uid);
    this.all.set(uid, index);
    return index;
  }

  create(uid: string, primaryKey: string | null): void {
    if (this.all.has(uid)) {
      throw new ApiError(409, "index_already_exists", `Index \`${uid}\` already exists.`);
    }
    this.all.set(uid, new StubIndex(primaryKey));
  }

  delete(uid: string): void {
    this.get(uid);
    this.all.delete(uid);
  }

  swap(one: string, other: string): void {
    const [left, right] = [this.get(one), this.get(other)];
    this.all.set(one, right);
    this.all.set(other, left);
  }
}
