import { CRAFT_INTENTS } from "./craft-intents";
import { FOOD_INTENTS } from "./food-intents";
import { CLASSES, type Intent, type VariantClass } from "./intent";
import { WEAR_INTENTS } from "./wear-intents";

/** A query of the evaluation set. */
export interface EvaluationQuery {
  kind: "exact" | VariantClass;
  text: string;
  expected: readonly string[];
}

export const INTENTS: readonly Intent[] = [...FOOD_INTENTS, ...WEAR_INTENTS, ...CRAFT_INTENTS];

/** Every way of asking for everything, over the seeded catalogue; written by hand. */
export const EVALUATION_SET: readonly EvaluationQuery[] = INTENTS.flatMap((intent) => [
  { kind: "exact" as const, text: intent.exact, expected: intent.expected },
  ...CLASSES.flatMap((kind) =>
    (intent[kind] ?? []).map((text) => ({ kind, text, expected: intent.expected })),
  ),
]);

/** The part of what is expected that stands among the first ten; of more than ten, ten are enough. */
export function recallAtTen(found: readonly string[], expected: readonly string[]): number {
  const firstTen = new Set(found.slice(0, 10));
  const hits = expected.filter((handle) => firstTen.has(handle)).length;
  return hits / Math.min(10, expected.length);
}
