import type { SearchTypes } from "@medusajs/framework/types";

/** A field of the index, as Medusa's PostgreSQL provider plans it. */
export interface PlannedField {
  path: string;
  kind: string;
  is_array: boolean;
  is_date: boolean;
  field: SearchTypes.SearchFieldDefinition;
}

/** What an image has to know of its index. */
export interface ImagePlan {
  fields: ReadonlyMap<string, PlannedField>;
  /** Paths of the fields whose words are searched. */
  searchable: readonly string[];
}

/** How much a word in the field counts; 1 unless the definition says otherwise. */
export function weightOf({ field }: PlannedField): number {
  const { searchable } = field;
  return typeof searchable === "object" ? (searchable.weight ?? 1) : 1;
}

/** True for a field that is filtered, sorted or counted by, and so gets a column. */
export function needsColumn({ kind, field }: PlannedField): boolean {
  return kind !== "vector" && Boolean(field.filterable || field.sortable || field.facetable);
}

/** The value at a dotted path. */
export function valueAt(indexed: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], indexed);
}
