import { wordsOf } from "../words/words-of";
import { type ImagePlan, valueAt, weightOf } from "./image-plan";

/** What a second field with the word adds, of what it would count alone. */
const REPEATED = 0.25;
/** A weight of this size counts half of the most that a word can. */
const HALF = 1.5;
/** Impacts are kept in a byte. */
export const FULL_IMPACT = 255;

/**
 * The words of a document, each with how much it says about it, 1 to 255: more in a field that weighs more, in a short
 * field, and in several fields.
 */
export function documentWords(indexed: unknown, plan: ImagePlan): Map<string, number> {
  const best = new Map<string, number>();
  const sum = new Map<string, number>();
  for (const path of plan.searchable) {
    const planned = plan.fields.get(path);
    const value = valueAt(indexed, path);
    if (!planned || value === undefined || value === null) continue;
    const words = wordsOf([value].flat().join(" "));
    const worth = weightOf(planned) * (0.8 + 0.2 / Math.max(1, words.length));
    for (const word of new Set(words)) {
      best.set(word, Math.max(best.get(word) ?? 0, worth));
      sum.set(word, (sum.get(word) ?? 0) + worth);
    }
  }
  const impacts = new Map<string, number>();
  for (const [word, most] of best) {
    const worth = most + REPEATED * ((sum.get(word) as number) - most);
    impacts.set(word, Math.max(1, Math.round((FULL_IMPACT * worth) / (worth + HALF))));
  }
  return impacts;
}

/** A number for the text of a document, the same for the same text (FNV-1a, 32 bits). */
export function textFingerprint(indexed: unknown, plan: ImagePlan): number {
  let hash = 0x811c9dc5;
  for (const path of plan.searchable) {
    const text = `${String(valueAt(indexed, path) ?? "")}\u0000`;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  }
  return hash >>> 0;
}
