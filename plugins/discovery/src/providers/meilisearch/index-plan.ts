import type { SearchTypes } from "@medusajs/framework/types";
import { refuse } from "./refusal";

/** The provider's identifier, under which definitions speak to it alone. */
export const ENGINE = "meilisearch";
/** The document's key in the engine: an id that Meilisearch accepts, made from the primary key. */
export const KEY = "index_key";
/** Holds what filters, sorts and facets read, coerced to the field's type and without nulls. */
export const VALUES = "index_values";

/** Names that mean something to the provider, or to the engine. */
const RESERVED = [KEY, VALUES, "_geo", "_geojson", "_vectors"];

export type ValueKind = "string" | "number" | "boolean";

export interface PlannedField {
  path: string;
  kind: ValueKind;
  isArray: boolean;
  isDate: boolean;
  field: SearchTypes.SearchFieldDefinition;
}

export interface TieBreak {
  path: string;
  direction: SearchTypes.SearchOrderBy;
}

/** An index definition, flattened to its leaves. */
export interface IndexPlan {
  name: string;
  primaryKey: string;
  /** Every leaf, by its dotted path. */
  fields: ReadonlyMap<string, PlannedField>;
  /** Paths of free-text search, those of most weight first. */
  searchable: string[];
  /** Top-level names that a document keeps as it was given. */
  stored: string[];
  /** Top-level names that hits may show. */
  displayed: string[];
  distinct?: string;
  /** How hits of equal relevance are ordered. */
  tieBreaks: TieBreak[];
  /** Paths of vector fields, which this provider leaves out. */
  ignoredVectors: string[];
}

export type PlannableDefinition = Pick<
  SearchTypes.ResolvedSearchIndexDefinition,
  "name" | "primary_key" | "fields" | "settings"
>;

/** @throws {MedusaError} not_allowed for what the engine can't hold, so that migrations fail instead of searches */
export function planIndex(definition: PlannableDefinition): IndexPlan {
  const fields = new Map<string, PlannedField>();
  const ignoredVectors: string[] = [];
  walk(definition.fields, "", false, fields, ignoredVectors);
  for (const reserved of RESERVED) {
    if (definition.fields[reserved]) {
      refuse(`"${reserved}" is reserved with the Meilisearch provider and cannot name a field`);
    }
  }
  const distinct = definition.settings?.distinct_attribute;
  if (distinct !== undefined && (!fields.has(distinct) || fields.get(distinct)?.isArray)) {
    refuse(`The Meilisearch provider cannot deduplicate by "${distinct}"`);
  }
  const stored = Object.keys(definition.fields).filter((name) => definition.fields[name]?.type !== "vector");
  return {
    name: definition.name,
    primaryKey: definition.primary_key,
    fields,
    searchable: byWeight([...fields.values()].filter(({ field }) => isSearchable(field))),
    stored,
    displayed: stored.filter((name) => isShown(definition.fields[name])),
    distinct,
    tieBreaks: readTieBreaks(definition.settings?.provider_options?.[ENGINE]?.tieBreaks, fields),
    ignoredVectors,
  };
}

/** Written as `["popularity:desc"]`. */
function readTieBreaks(wanted: unknown, fields: ReadonlyMap<string, PlannedField>): TieBreak[] {
  return [wanted ?? []].flat().map((text) => {
    const [, path = "", direction = ""] = /^(.+):(asc|desc)$/.exec(String(text)) ?? [];
    const planned = fields.get(path);
    if (!planned?.field.sortable || planned.isArray) {
      refuse(
        `settings.provider_options.${ENGINE}.tieBreaks: "${text}" is no sortable field with :asc or :desc`,
      );
    }
    return { path, direction: direction === "asc" ? "ASC" : "DESC" };
  });
}

function walk(
  group: Record<string, SearchTypes.SearchFieldDefinition>,
  prefix: string,
  inArray: boolean,
  into: Map<string, PlannedField>,
  ignoredVectors: string[],
): void {
  for (const [name, field] of Object.entries(group)) {
    const path = prefix ? `${prefix}.${name}` : name;
    const isArray = inArray || field.array === true;
    if (field.type === "object") {
      walk(field.fields ?? {}, path, isArray, into, ignoredVectors);
    } else if (field.type === "vector") {
      ignoredVectors.push(path);
    } else {
      into.set(path, { path, kind: kindOf(path, field), isArray, isDate: field.type === "date", field });
    }
  }
}

function kindOf(path: string, field: SearchTypes.SearchFieldDefinition): ValueKind {
  switch (field.type) {
    case "text":
    case "keyword":
      return "string";
    case "integer":
    case "float":
    case "date":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return refuse(`The Meilisearch provider does not support ${field.type} fields ("${path}")`);
  }
}

function isSearchable({ searchable }: SearchTypes.SearchFieldDefinition): boolean {
  return searchable === true || typeof searchable === "object";
}

export function isFacetable({ facetable }: SearchTypes.SearchFieldDefinition): boolean {
  return facetable === true || typeof facetable === "object";
}

/** An object is shown when it has no declared leaves, or one of them is. */
function isShown(field: SearchTypes.SearchFieldDefinition | undefined): boolean {
  if (!field) {
    return false;
  }
  if (field.type !== "object") {
    return field.retrievable !== false;
  }
  const leaves = Object.values(field.fields ?? {});
  return leaves.length === 0 || leaves.some(isShown);
}

function byWeight(fields: PlannedField[]): string[] {
  const weight = ({ field: { searchable } }: PlannedField) =>
    typeof searchable === "object" ? (searchable.weight ?? 1) : 1;
  // Sorting is stable: fields of one weight stay in the order of the definition.
  return fields.sort((a, b) => weight(b) - weight(a)).map(({ path }) => path);
}

/** Whether filters, sorts, facets or deduplication may read the field in the engine. */
export function hasValue(plan: IndexPlan, { path, field }: PlannedField): boolean {
  return Boolean(field.filterable || field.sortable || isFacetable(field) || plan.distinct === path);
}

/** The engine's name of a field's value. */
export function valueAttribute(path: string): string {
  return `${VALUES}.${path}`;
}
