export interface Difference {
  /** Path of the field: `english.title`, `variants.0.stock`. */
  field: string;
  mine: string | null;
  theirs: string | null;
}

/** Most rows that are shown: who has more differences decides on the page itself. */
const MOST = 20;
/** What machines write and nobody decides about. */
const SILENT = new Set(["version", "updated_at", "id", "stock_seen"]);

/**
 * Where what someone wrote differs from what is stored, field by field, for values that both sides have or
 * that were written. What only the server knows is no difference.
 */
export function differences(mine: unknown, theirs: unknown): Difference[] {
  const found: Difference[] = [];
  compare("", mine, theirs, found);
  return found.slice(0, MOST);
}

function compare(field: string, mine: unknown, theirs: unknown, found: Difference[]): void {
  if (found.length >= MOST) return;
  if (isTree(mine)) {
    for (const [key, value] of Object.entries(mine)) {
      if (SILENT.has(key)) continue;
      const other = isTree(theirs) ? (theirs as Record<string, unknown>)[key] : undefined;
      compare(field ? `${field}.${key}` : key, value, other, found);
    }
    return;
  }
  const [a, b] = [textOf(mine), textOf(theirs)];
  if (a !== b) found.push({ field, mine: a, theirs: b });
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  return isTree(value) ? JSON.stringify(value) : String(value);
}
