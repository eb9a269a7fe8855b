import { editDistance } from "./edit-distance";

/** Shorter beginnings are like too many words. */
const SHORTEST = 4;

/** True for a word whose beginning was typed with at most one error, its first letter without: "spat" for "sepatu". */
export function startsLike(word: string, typed: string): boolean {
  if (typed.length < SHORTEST || /\d/.test(typed) || word[0] !== typed[0]) return false;
  return [0, 1, -1].some((more) => editDistance(typed, word.slice(0, typed.length + more), 1) <= 1);
}
