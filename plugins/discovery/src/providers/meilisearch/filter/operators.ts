import { type PlannedField, valueAttribute } from "../index-plan";
import { refuse } from "../refusal";
import { all, any, condition, type Expression, not } from "./expression";
import { quote } from "./quote";

type Operator = (planned: PlannedField, value: unknown) => Expression | null;

const OPERATORS: Record<string, Operator> = {
  $eq: (planned, value) => equals(planned, value),
  $ne: (planned, value) =>
    value === null || value === undefined ? exists(planned, true) : not(equals(planned, value)),
  $in: (planned, value) => equalsAny(planned, list(value)),
  $nin: (planned, value) => not(equalsAny(planned, list(value))),
  $gt: compares(">"),
  $gte: compares(">="),
  $lt: compares("<"),
  $lte: compares("<="),
  $exists: (planned, value) => exists(planned, Boolean(value)),
  $contains: (planned, value) => {
    needsArray(planned, "$contains");
    const values = list(value);
    return values.length === 0 ? exists(planned, true) : all(values.map((each) => equals(planned, each)));
  },
  $overlaps: (planned, value) => {
    needsArray(planned, "$overlaps");
    return equalsAny(planned, list(value));
  },
  $prefix: (planned, value) => {
    if (planned.isArray || planned.kind !== "string") {
      refuse(`Operator "$prefix" needs a field of one text, which "${planned.path}" is not`);
    }
    const text = String(value);
    if (text !== text.trim()) {
      refuse(
        `The Meilisearch provider finds no beginning of "${planned.path}" that begins or ends with a space`,
      );
    }
    return text === ""
      ? exists(planned, true)
      : condition(`${attribute(planned)} STARTS WITH ${quote(text, planned.path)}`);
  },
  $like: ({ path }) =>
    refuse(`The Meilisearch provider has no substring filter, so it does not support "$like" on "${path}"`),
};

/** A map of operators, all of which must hold. @throws {MedusaError} not_allowed for an unknown one */
export function compileOperators(planned: PlannedField, map: Record<string, unknown>): Expression | null {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  if (entries.length === 0) {
    refuse(`Empty operator map on filter field "${planned.path}"`);
  }
  const parts = entries.map(([name, value]) => {
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    return (
      operator ?? refuse(`The Meilisearch provider does not support operator "${name}" on "${planned.path}"`)
    )(planned, value);
  });
  return all(parts.filter((part) => part !== null));
}

/** The field, or for a list one of its values, equals one of these; none of an empty list. */
export function equalsAny(planned: PlannedField, values: unknown[]): Expression {
  const name = attribute(planned);
  if (values.length === 0) {
    return condition(`${name} IN []`);
  }
  const plain = values.filter((value) => !needsCare(value));
  const careful = values.filter(needsCare).map((value) => equals(planned, value));
  const [only] = plain;
  const parts =
    plain.length > 1
      ? [condition(`${name} IN [${plain.map((value) => literal(planned, value)).join(", ")}]`), ...careful]
      : [...(only === undefined ? [] : [equals(planned, only)]), ...careful];
  return any(parts) ?? condition(`${name} IN []`);
}

/** Null and the empty text are not among the values that the engine compares. */
function needsCare(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function equals(planned: PlannedField, value: unknown): Expression {
  const name = attribute(planned);
  if (value === null || value === undefined) {
    return exists(planned, false);
  }
  if (value === "" && planned.kind === "string") {
    // An empty text alone counts as empty; inside a list the engine leaves it out.
    return planned.isArray
      ? refuse(`The Meilisearch provider finds no empty text inside a list ("${planned.path}")`)
      : condition(`${name} IS EMPTY`);
  }
  return condition(`${name} = ${literal(planned, value)}`);
}

function exists(planned: PlannedField, wanted: boolean): Expression {
  return condition(`${attribute(planned)} ${wanted ? "EXISTS" : "NOT EXISTS"}`);
}

function compares(sign: string): Operator {
  return (planned, value) => {
    if (planned.isArray || planned.kind !== "number") {
      refuse(
        `The Meilisearch provider compares single numbers and dates by "${sign}", which "${planned.path}" is not`,
      );
    }
    return condition(`${attribute(planned)} ${sign} ${literal(planned, value)}`);
  };
}

function attribute({ path }: PlannedField): string {
  return quote(valueAttribute(path), path);
}

function literal({ path, kind, isDate }: PlannedField, value: unknown): string {
  switch (kind) {
    case "number": {
      const number =
        isDate && value instanceof Date ? value.getTime() : typeof value === "number" ? value : Number(value);
      if (value === "" || value === null || !Number.isFinite(number)) {
        refuse(`Cannot cast filter value for "${path}" to a number`);
      }
      return quote(number, path);
    }
    case "boolean":
      if (typeof value === "string" && value !== "true" && value !== "false") {
        refuse(`Cannot cast filter value for "${path}" to true or false`);
      }
      return quote(value === "false" ? false : Boolean(value), path);
    default:
      if (typeof value === "object" && !(value instanceof Date)) {
        refuse(`Cannot compare "${path}" with an object`);
      }
      return quote(value instanceof Date ? value.toISOString() : String(value), path);
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function needsArray({ path, isArray }: PlannedField, operator: string): void {
  if (!isArray) {
    refuse(`Operator ${operator} on "${path}" needs an array field`);
  }
}
