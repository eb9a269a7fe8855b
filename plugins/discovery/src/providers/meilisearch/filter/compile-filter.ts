import type { SearchTypes } from "@medusajs/framework/types";
import { hasValue, type IndexPlan, type PlannedField } from "../index-plan";
import { invalid, refuse } from "../refusal";
import { all, any, type Expression, not } from "./expression";
import { compileOperators, equalsAny } from "./operators";

/** Groups within groups; Meilisearch's parser gives up at 200 levels, of which each group takes up to nine. */
const MAX_DEPTH = 15;
/** Comparisons in one filter; Meilisearch refuses 2,000 and more. */
const MAX_CONDITIONS = 500;

interface Budget {
  conditions: number;
}

/**
 * A filter tree in Meilisearch's filter grammar; null when it lets everything pass.
 * @throws {MedusaError} not_allowed for a field or an operator that the engine doesn't have, invalid_data for a tree
 *   that is too large
 */
export function compileFilter(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
): string | null {
  return compileBranch(filters ?? {}, plan, 1, { conditions: 0 })?.text ?? null;
}

function compileBranch(
  branch: SearchTypes.SearchFilters,
  plan: IndexPlan,
  depth: number,
  budget: Budget,
): Expression | null {
  if (depth > MAX_DEPTH) {
    invalid(`A filter nests at most ${MAX_DEPTH} groups with the Meilisearch provider`);
  }
  if (branch === null || typeof branch !== "object" || Array.isArray(branch)) {
    invalid("A group of filters must be an object");
  }
  const parts: (Expression | null)[] = [];
  for (const [key, value] of Object.entries(branch)) {
    if (key === "q" || value === undefined) {
      continue;
    }
    parts.push(
      key === "$and" || key === "$or" || key === "$not"
        ? compileGroup(key, value, plan, depth, budget)
        : compileField(key, value, plan, budget),
    );
  }
  return all(present(parts));
}

function compileGroup(
  key: "$and" | "$or" | "$not",
  value: unknown,
  plan: IndexPlan,
  depth: number,
  budget: Budget,
): Expression | null {
  if (key === "$not") {
    const inner = compileBranch(value as SearchTypes.SearchFilters, plan, depth + 1, budget);
    return inner && not(inner);
  }
  if (!Array.isArray(value)) {
    invalid(`"${key}" takes a list of filters`);
  }
  const parts = present(value.map((branch) => compileBranch(branch, plan, depth + 1, budget)));
  return key === "$and" ? all(parts) : any(parts);
}

function compileField(path: string, value: unknown, plan: IndexPlan, budget: Budget): Expression | null {
  const planned = filterableField(path, plan);
  const isMap =
    value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  budget.conditions += isMap
    ? Object.values(value).reduce((sum: number, each) => sum + sizeOf(each), 0)
    : sizeOf(value);
  if (budget.conditions > MAX_CONDITIONS) {
    invalid(`A filter makes at most ${MAX_CONDITIONS} comparisons with the Meilisearch provider`);
  }
  return isMap
    ? compileOperators(planned, value as Record<string, unknown>)
    : equalsAny(planned, Array.isArray(value) ? value : [value]);
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? Math.max(1, value.length) : 1;
}

function filterableField(path: string, plan: IndexPlan): PlannedField {
  const planned = plan.fields.get(path);
  if (!planned) {
    return refuse(`Unknown filter field "${path}" on the Meilisearch provider`);
  }
  if (!hasValue(plan, planned)) {
    refuse(`Field "${path}" is not filterable on the Meilisearch provider`);
  }
  return planned;
}

function present(parts: (Expression | null)[]): Expression[] {
  return parts.filter((part) => part !== null);
}
