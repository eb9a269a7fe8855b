import { ApiError, badRequest } from "./api-error";
import { type Filter, FilterSyntaxError, parseFilter, type Sign } from "./filter-grammar";
import { foldValue, scalarsAt, valuesAt } from "./normalise";
import { type FilterFeatures, filterFeatures, type StubSettings } from "./settings-schema";

/** Bytes of the longest key of the engine's store. */
const MAX_KEY_BYTES = 468;

/**
 * What a filter lets pass.
 * @throws {ApiError} what the engine answers to a filter that it cannot read or may not use
 */
export function filterPredicate(
  expression: unknown,
  settings: StubSettings,
  code: "invalid_search_filter" | "invalid_document_filter",
): (document: unknown) => boolean {
  const filter = readExpression(expression, code);
  if (!filter) {
    return () => true;
  }
  check(filter, settings, code);
  return (document) => holds(filter, document);
}

/** What is wrong with a filter's grammar is said at once; what the index does not allow, when the task is at work. */
export function assertReadable(expression: unknown, code: "invalid_document_filter"): void {
  readExpression(expression, code);
}

function readExpression(expression: unknown, code: string): Filter | null {
  const parse = (text: unknown): Filter | null => {
    if (typeof text !== "string")
      throw badRequest(code, "Invalid syntax for the filter parameter: expected String");
    try {
      return parseFilter(text);
    } catch (error) {
      if (error instanceof FilterSyntaxError) throw badRequest(code, error.message);
      throw error;
    }
  };
  if (expression === undefined || expression === null) {
    return null;
  }
  if (!Array.isArray(expression)) {
    return parse(expression);
  }
  const parts = expression.map((each) =>
    Array.isArray(each) ? combined("or", each.map(parse)) : parse(each),
  );
  return combined("and", parts);
}

function combined(kind: "and" | "or", parts: (Filter | null)[]): Filter | null {
  const present = parts.filter((part) => part !== null);
  return present.length > 1 ? { kind, parts: present } : (present[0] ?? null);
}

function check(filter: Filter, settings: StubSettings, code: string): void {
  if ("parts" in filter) {
    for (const part of filter.parts) check(part, settings, code);
    return;
  }
  if (filter.kind === "not") {
    check(filter.part, settings, code);
    return;
  }
  const features = filterFeatures(settings, filter.field);
  if (!features) {
    throw badRequest(code, `Attribute \`${filter.field}\` is not filterable.`);
  }
  if (!isAllowed(filter, features)) {
    throw badRequest(code, `The filter operator is not allowed for the attribute \`${filter.field}\`.`);
  }
  if (filter.kind === "contains") {
    throw badRequest(
      "feature_not_enabled",
      "Using `CONTAINS` in a filter requires enabling the `contains filter` experimental feature.",
    );
  }
  const values = "values" in filter ? filter.values : "value" in filter ? [filter.value] : [];
  if (values.some((value) => Buffer.byteLength(foldValue(value)) > MAX_KEY_BYTES)) {
    throw new ApiError(500, "internal", "internal: MDB_BAD_VALSIZE: Unsupported size of key/DB name/data");
  }
}

function isAllowed(filter: Filter, { equality, comparison }: FilterFeatures): boolean {
  if (filter.kind === "compare") {
    return filter.sign === "=" || filter.sign === "!=" ? equality : comparison;
  }
  if (filter.kind === "between") {
    return comparison;
  }
  return filter.kind === "in" ? equality : true;
}

function holds(filter: Filter, document: unknown): boolean {
  switch (filter.kind) {
    case "and":
      return filter.parts.every((part) => holds(part, document));
    case "or":
      return filter.parts.some((part) => holds(part, document));
    case "not":
      return !holds(filter.part, document);
    case "in":
      return filter.values.some((value) => equals(document, filter.field, value));
    case "exists":
      return valuesAt(document, filter.field).length > 0;
    case "null":
      return valuesAt(document, filter.field).some((value) => value === null);
    case "empty":
      return valuesAt(document, filter.field).some(isEmpty);
    case "between":
      return (
        compares(document, filter.field, ">=", filter.from) &&
        compares(document, filter.field, "<=", filter.to)
      );
    case "starts with":
      return texts(document, filter.field).some((text) => text.startsWith(foldValue(filter.value)));
    case "compare":
      return compares(document, filter.field, filter.sign, filter.value);
    default:
      return false;
  }
}

function compares(document: unknown, field: string, sign: Sign, value: string): boolean {
  if (sign === "=") return equals(document, field, value);
  if (sign === "!=") return !equals(document, field, value);
  const bound = finite(value);
  return (
    scalarsAt(document, field).some(
      (each) => typeof each === "number" && bound !== undefined && isOrdered(each, sign, bound),
    ) || texts(document, field).some((text) => isOrdered(text, sign, value))
  );
}

/** Numbers by their size, texts letter by letter. */
function isOrdered<Value extends number | string>(left: Value, sign: Sign, right: Value): boolean {
  if (sign === ">") return left > right;
  if (sign === ">=") return left >= right;
  return sign === "<" ? left < right : left <= right;
}

function equals(document: unknown, field: string, value: string): boolean {
  const number = finite(value);
  return (
    texts(document, field).includes(foldValue(value)) ||
    (number !== undefined && scalarsAt(document, field).includes(number))
  );
}

/** An empty text is no value, alone or in a list. */
function texts(document: unknown, field: string): string[] {
  return scalarsAt(document, field)
    .filter((value) => typeof value !== "number" && value !== "")
    .map((value) => foldValue(String(value)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === "" ||
    (Array.isArray(value) && value.length === 0) ||
    (value !== null && typeof value === "object" && Object.keys(value).length === 0)
  );
}

/** Rust reads a number without spaces around it. */
function finite(text: string): number | undefined {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
