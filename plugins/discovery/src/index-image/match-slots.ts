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

/** Scores of some documents; `places` are those that have one. */
interface SlotScores {
  scores: Float32Array;
  places: number[];
}

/** The documents that have at least `required` of the slots, with how well they fit; rarer slots count more. */
export function matchSlots(image: IndexImage, slots: readonly Slot[], required: number): Matches {
  const total = new Float32Array(image.ids.length);
  const matched = new Uint8Array(image.ids.length);
  const touched: number[] = [];
  let weights = 0;
  for (const slot of slots) {
    const { scores, places } = slotScores(image, slot);
    const weight = Math.log(1 + image.size / Math.max(1, places.length));
    weights += weight;
    for (const place of places) {
      if (matched[place] === 0) touched.push(place);
      matched[place] = (matched[place] as number) + 1;
      total[place] = (total[place] as number) + weight * (scores[place] as number);
    }
  }
  const places = touched.filter((place) => {
    const fits = (matched[place] as number) >= required;
    // Four decimals: documents that differ by less are equally good, and what people order decides.
    total[place] = fits ? Math.round((10_000 * (total[place] as number)) / weights) / 10_000 : 0;
    return fits;
  });
  return { places: Uint32Array.from(places).sort(), scores: total };
}

function slotScores(image: IndexImage, { alternatives }: Slot): SlotScores {
  const best: SlotScores = { scores: new Float32Array(image.ids.length), places: [] };
  for (const alternative of alternatives) {
    const [only] = alternative.sets;
    if (alternative.sets.length === 1 && only) {
      raise(image, best, only, alternative.sureness);
      continue;
    }
    const together = scoresTogether(image, alternative);
    for (const place of together.places) raiseTo(best, place, together.scores[place] as number);
  }
  return best;
}

/** Raises the scores of the documents that have one of the words. */
function raise(image: IndexImage, best: SlotScores, words: WordSet, sureness: number): void {
  const alive = image.alive.raw;
  for (const [word, surenessOfWord] of words) {
    const posted = image.postings[word];
    if (!posted) continue;
    const documents = posted.documents.raw;
    const impacts = posted.impacts.raw;
    const factor = (sureness * surenessOfWord) / FULL_IMPACT;
    for (let index = 0; index < posted.documents.length; index++) {
      const place = documents[index] as number;
      if (alive[place] === 1) raiseTo(best, place, factor * (impacts[index] as number));
    }
  }
}

/** Documents that have all of several words: the mean of what each says. */
function scoresTogether(image: IndexImage, { sets, sureness }: Alternative): SlotScores {
  const [first, ...others] = sets.map((set) => {
    const scored: SlotScores = { scores: new Float32Array(image.ids.length), places: [] };
    raise(image, scored, set, sureness);
    return scored;
  });
  if (!first) return { scores: new Float32Array(0), places: [] };
  const places = first.places.filter((place) => others.every(({ scores }) => (scores[place] as number) > 0));
  for (const place of places) {
    const sum = others.reduce((before, { scores }) => before + (scores[place] as number), 0);
    first.scores[place] = ((first.scores[place] as number) + sum) / sets.length;
  }
  return { scores: first.scores, places };
}

function raiseTo({ scores, places }: SlotScores, place: number, score: number): void {
  const before = scores[place] as number;
  if (score <= before) return;
  if (before === 0) places.push(place);
  scores[place] = score;
}
