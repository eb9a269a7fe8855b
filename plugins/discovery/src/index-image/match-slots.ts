import { FULL_IMPACT } from "./document-words";
import type { IndexImage } from "./index-image";
import type { Alternative, Slot } from "./slots";
import type { WordSet } from "./word-sets";

/** Documents that match a text, by place. */
export interface Matches {
  places: Uint32Array;
  /** By place, 0 to 1; 0 for those that do not match. */
  scores: Float32Array;
}

/** The documents that have at least `required` of the slots, with how well they fit; rarer slots count more. */
export function matchSlots(image: IndexImage, slots: readonly Slot[], required: number): Matches {
  const total = new Float32Array(image.ids.length);
  const matched = new Uint8Array(image.ids.length);
  let weights = 0;
  for (const slot of slots) {
    const scores = slotScores(image, slot);
    let documents = 0;
    for (let place = 0; place < scores.length; place++) if ((scores[place] as number) > 0) documents += 1;
    const weight = Math.log(1 + image.size / Math.max(1, documents));
    weights += weight;
    if (documents === 0) continue;
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place] as number;
      if (score === 0) continue;
      total[place] = (total[place] as number) + weight * score;
      matched[place] = (matched[place] as number) + 1;
    }
  }
  const places: number[] = [];
  for (let place = 0; place < total.length; place++) {
    if ((matched[place] as number) >= required && required > 0) {
      places.push(place);
      // Four decimals: documents that differ by less are equally good, and what people order decides.
      total[place] = Math.round((10_000 * (total[place] as number)) / weights) / 10_000;
    } else {
      total[place] = 0;
    }
  }
  return { places: Uint32Array.from(places), scores: total };
}

function slotScores(image: IndexImage, { alternatives }: Slot): Float32Array {
  const best = new Float32Array(image.ids.length);
  for (const alternative of alternatives) {
    const [only] = alternative.sets;
    if (alternative.sets.length === 1 && only) raise(image, best, only, alternative.sureness);
    else raiseTo(best, together(image, alternative));
  }
  return best;
}

/** Raises the scores of the documents that have one of the words. */
function raise(image: IndexImage, scores: Float32Array, words: WordSet, sureness: number): void {
  for (const [word, surenessOfWord] of words) {
    const posted = image.postings[word];
    if (!posted) continue;
    const { documents, impacts } = posted;
    const factor = (sureness * surenessOfWord) / FULL_IMPACT;
    for (let index = 0; index < documents.length; index++) {
      const place = documents.raw[index] as number;
      const score = factor * (impacts.raw[index] as number);
      if (score > (scores[place] as number) && image.alive.raw[place] === 1) scores[place] = score;
    }
  }
}

/** Documents that have all of several words: the mean of what each says. */
function together(image: IndexImage, { sets, sureness }: Alternative): Float32Array {
  const [sum, ...others] = sets.map((set) => {
    const scores = new Float32Array(image.ids.length);
    raise(image, scores, set, sureness);
    return scores;
  });
  if (!sum) return new Float32Array(image.ids.length);
  for (const scores of others) {
    for (let place = 0; place < sum.length; place++) {
      const both = (sum[place] as number) > 0 && (scores[place] as number) > 0;
      sum[place] = both ? (sum[place] as number) + (scores[place] as number) : 0;
    }
  }
  for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] as number) / sets.length;
  return sum;
}

function raiseTo(scores: Float32Array, others: Float32Array): void {
  for (let place = 0; place < scores.length; place++) {
    if ((others[place] as number) > (scores[place] as number)) scores[place] = others[place] as number;
  }
}
