import { type CodedColumn, type CodedValue, MISSING, type NumberColumn, type Scalar } from "./column";
import type { IndexImage } from "./index-image";
import type { PlannedField } from "./image-plan";

/** A filter that only SQL can answer: the database is asked instead. */
export class NotInImage extends Error {
  override readonly name = "NotInImage";
}

type Filters = Record<string, unknown>;
/** 1 by place for the documents that match. */
export type Mask = Uint8Array;

/**
 * The documents that match, with the meaning that Medusa's PostgreSQL provider gives each operator.
 * @throws NotInImage for what the image cannot say, such as `$not`, whose SQL treats missing values in its own way
 */
export function filterMask(image: IndexImage, filters: Filters | undefined): Mask {
  const mask = image.alive.raw.slice(0, image.ids.length);
  if (filters) narrow(image, mask, filters);
  return mask;
}

function narrow(image: IndexImage, mask: Mask, filters: Filters): void {
  for (const [key, value] of Object.entries(filters)) {
    if (key === "q") continue;
    if (key === "$and") for (const branch of branchesOf(value)) narrow(image, mask, branch);
    else if (key === "$or") narrowToAny(image, mask, branchesOf(value));
    else if (key.startsWith("$")) throw new NotInImage(key);
    else narrowByField(image, mask, key, value);
  }
}

function branchesOf(value: unknown): Filters[] {
  return Array.isArray(value) ? value : [];
}

function narrowToAny(image: IndexImage, mask: Mask, branches: Filters[]): void {
  if (branches.length === 0) return;
  const any = new Uint8Array(mask.length);
  for (const branch of branches) {
    const matching = mask.slice();
    narrow(image, matching, branch);
    for (let place = 0; place < any.length; place++)
      any[place] = (any[place] as number) | (matching[place] as number);
  }
  mask.set(any);
}

function narrowByField(image: IndexImage, mask: Mask, path: string, wanted: unknown): void {
  const column = image.columns.get(path);
  const planned = image.plan.fields.get(path);
  if (!column || !planned) throw new NotInImage(path);
  for (const [operator, operand] of operatorsOf(wanted)) {
    if (column.kind === "number") narrowNumbers(mask, column, operator, operand, planned);
    else narrowCoded(mask, column, operator, operand, planned);
  }
}

function operatorsOf(wanted: unknown): [string, unknown][] {
  if (wanted === null || typeof wanted !== "object" || wanted instanceof Date) return [["$eq", wanted]];
  if (Array.isArray(wanted)) return [["$in", wanted]];
  const operators = Object.entries(wanted).filter(([key]) => key.startsWith("$"));
  if (operators.length === 0) throw new NotInImage("a filter without an operator");
  return operators;
}

function narrowNumbers(
  mask: Mask,
  { numbers }: NumberColumn,
  operator: string,
  operand: unknown,
  planned: PlannedField,
): void {
  const matches = numberTest(operator, operand, planned);
  const { raw } = numbers;
  for (let place = 0; place < mask.length; place++) {
    if (mask[place] === 1 && !matches(raw[place] as number)) mask[place] = 0;
  }
}

function numberTest(operator: string, operand: unknown, planned: PlannedField): (value: number) => boolean {
  const numbers = () => new Set([operand].flat().map((item) => asNumber(item, planned)));
  const bound = () => asNumber(operand, planned);
  switch (operator) {
    case "$eq":
    case "$in": {
      const wanted = numbers();
      return (value) => wanted.has(value);
    }
    case "$ne":
    case "$nin": {
      const unwanted = numbers();
      return (value) => !unwanted.has(value);
    }
    case "$gt":
      return above(bound());
    case "$gte":
      return (
        (least) => (value: number) =>
          value >= least
      )(bound());
    case "$lt":
      return (
        (end) => (value: number) =>
          value < end
      )(bound());
    case "$lte":
      return (
        (most) => (value: number) =>
          value <= most
      )(bound());
    case "$exists":
      return operand ? (value) => !Number.isNaN(value) : (value) => Number.isNaN(value);
    default:
      throw new NotInImage(operator);
  }
}

function above(limit: number): (value: number) => boolean {
  return (value) => value > limit;
}

/** NaN, which every number column has for "missing", for null. */
function asNumber(value: unknown, planned: PlannedField): number {
  if (value === null || value === undefined) return Number.NaN;
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.getTime();
  const number = planned.is_date ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new NotInImage(`a number that reads ${String(value).slice(0, 40)}`);
  return number;
}

/** Asked once for each different value, however many documents have it. */
function narrowCoded(
  mask: Mask,
  column: CodedColumn,
  operator: string,
  operand: unknown,
  planned: PlannedField,
): void {
  const allowed = allowedCodes(column, operator, operand, planned);
  const codes = column.codes.raw;
  for (let place = 0; place < mask.length; place++) {
    if (mask[place] === 1) mask[place] = allowed[codes[place] as number] as number;
  }
}

/** 1 by code for the values that match. */
function allowedCodes(
  column: CodedColumn,
  operator: string,
  operand: unknown,
  planned: PlannedField,
): Uint8Array {
  if (!planned.is_array && (operator === "$eq" || operator === "$in")) {
    // Looked up, since there may be a value for each document, as with ids.
    const allowed = new Uint8Array(column.values.length);
    for (const item of [operand].flat()) {
      const code = item === null || item === undefined ? MISSING : column.find(asScalar(item, planned));
      if (code !== undefined) allowed[code] = 1;
    }
    return allowed;
  }
  const matches = codedTest(operator, operand, planned);
  return Uint8Array.from(column.values, (value) => (matches(value) ? 1 : 0));
}

function codedTest(
  operator: string,
  operand: unknown,
  planned: PlannedField,
): (value: CodedValue) => boolean {
  const wanted = [operand].flat();
  const isNullWanted = wanted.some((item) => item === null || item === undefined);
  const scalars = new Set(
    wanted.filter((item) => item !== null && item !== undefined).map((item) => asScalar(item, planned)),
  );
  const any = (value: CodedValue) =>
    value === null ? isNullWanted : [value].flat().some((item) => scalars.has(item as Scalar));
  switch (operator) {
    case "$eq":
    case "$in":
      return any;
    case "$ne":
    case "$nin":
      return (value) => !any(value);
    case "$exists":
      return (value) => (value !== null) === Boolean(operand);
    case "$overlaps":
      return planned.is_array ? any : refuse(operator);
    case "$contains":
      return planned.is_array
        ? (value) => value !== null && [...scalars].every((item) => [value].flat().includes(item))
        : refuse(operator);
    case "$prefix":
      if (planned.is_array) return refuse(operator);
      return (value) => value !== null && String(value).startsWith(String(operand));
    default:
      return refuse(operator);
  }
}

/** What the provider itself has to answer or to refuse. */
function refuse(operator: string): never {
  throw new NotInImage(operator);
}

function asScalar(value: unknown, planned: PlannedField): Scalar {
  if (planned.kind === "boolean") return value === true || value === "true";
  if (planned.kind === "number") return asNumber(value, planned);
  return String(value);
}
