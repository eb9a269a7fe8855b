import type { SearchTypes } from "@medusajs/framework/types";
import { type IndexPlan, type TieBreak, valueAttribute } from "../index-plan";
import { invalid, refuse } from "../refusal";

const SCORE = "_score";

/**
 * The engine's `sort` for an order. The index sorts before it ranks, so fields come first and relevance orders what
 * they leave equal. Behind relevance only those fields can follow that the index breaks ties by.
 * @throws {MedusaError} not_allowed for another order, invalid_data for an unknown field
 */
export function toSort(
  order: SearchTypes.SearchPagination["order"],
  plan: IndexPlan,
  hasText: boolean,
): string[] | undefined {
  const keys = Object.entries(order ?? {}).map(([path, direction]) => ({ path, direction }));
  const score = keys.findIndex(({ path }) => path === SCORE);
  if (score >= 0 && keys[score]?.direction === "ASC") {
    refuse("The Meilisearch provider cannot put the least relevant hits first");
  }
  const before = keys.slice(0, score < 0 ? keys.length : score);
  const after = score < 0 ? [] : keys.slice(score + 1);
  for (const { path } of [...before, ...after]) {
    assertSortable(path, plan);
  }
  if (hasText) {
    assertTieBreaks(after, plan);
  }
  // Without a text all hits are equally relevant, and what follows decides.
  const sorting = hasText ? before : [...before, ...after];
  return sorting.length > 0
    ? sorting.map(({ path, direction }) => `${valueAttribute(path)}:${direction.toLowerCase()}`)
    : undefined;
}

function assertSortable(path: string, plan: IndexPlan): void {
  const planned = plan.fields.get(path);
  if (!planned) {
    invalid(`Cannot sort search index "${plan.name}" by unknown field "${path}"`);
  }
  if (planned.isArray || !planned.field.sortable) {
    refuse(`The Meilisearch provider cannot sort by "${path}"`);
  }
}

/** The primary key is asked for to make an order total; the engine's is, by the order in which documents came. */
function assertTieBreaks(after: TieBreak[], plan: IndexPlan): void {
  const asked = after.filter(({ path }) => path !== plan.primaryKey);
  const isBroken = asked.every(
    ({ path, direction }, at) =>
      plan.tieBreaks[at]?.path === path && plan.tieBreaks[at]?.direction === direction,
  );
  if (!isBroken) {
    refuse(
      `The Meilisearch provider orders hits of equal relevance by the index's tieBreaks alone, not by ${asked
        .map(({ path }) => `"${path}"`)
        .join(", ")}`,
    );
  }
}
