import type { SearchTypes } from "@medusajs/framework/types";
import {
  readDocumentPath,
  searchValueToBoolean,
  searchValueToNumber,
  setDocumentPath,
} from "@medusajs/framework/utils";
import { hasValue, type IndexPlan, KEY, type PlannedField, VALUES } from "../index-plan";
import { refuse } from "../refusal";
import { documentKey } from "./document-key";

export type EngineDocument = Record<string, unknown>;

/**
 * A document as the engine keeps it: the declared fields as they were given, to search in and to show, and beside
 * them the values for filters. Meilisearch compares numbers only, so that a date's value is its milliseconds; nulls
 * and empty lists are left out, so that a value exists when the field is set and never otherwise.
 */
export function toEngineDocument(document: SearchTypes.SearchDocument, plan: IndexPlan): EngineDocument {
  const id = document[plan.primaryKey];
  if (id === undefined || id === null || id === "") {
    refuse(`A document written to the Meilisearch provider is missing its primary key "${plan.primaryKey}"`);
  }
  const values: Record<string, unknown> = {};
  for (const planned of plan.fields.values()) {
    if (!hasValue(plan, planned)) {
      continue;
    }
    const read = readDocumentPath(document, planned.path.split("."))
      .map((value) => coerce(value, planned))
      .filter((value) => value !== undefined);
    if (read.length > 0) {
      setDocumentPath(values, planned.path, planned.isArray ? read : read[0]);
    }
  }
  const stored = Object.fromEntries(plan.stored.map((name) => [name, document[name]]));
  return { ...stored, [KEY]: documentKey(String(id)), [VALUES]: values };
}

function coerce(value: unknown, { kind, isDate }: PlannedField): string | number | boolean | undefined {
  switch (kind) {
    case "number": {
      const number = searchValueToNumber(value, isDate);
      return number !== undefined && Number.isFinite(number) ? number : undefined;
    }
    case "boolean":
      return searchValueToBoolean(value);
    default:
      return String(value);
  }
}
