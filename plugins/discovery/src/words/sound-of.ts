/** Shortest word that is compared by its sound; shorter ones would sound like too many others. */
const SHORTEST = 5;

/** Spellings of before 1972 and of other languages, and what is written for them today. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, "u"],
  [/tj/g, "c"],
  [/dj/g, "j"],
  [/kh/g, "k"],
  [/sy|sh/g, "s"],
  [/[fv]/g, "p"],
  [/y/g, "i"],
  [/o/g, "u"],
];

/**
 * How a word sounds to an Indonesian ear, the same for spellings that people mix up: the weak "e" comes and goes
 * ("kripik", "keripik"), "o" and "u" are one ("keropok", "kerupuk"), and doubled letters single. Null for short words.
 */
export function soundOf(word: string): string | null {
  if (word.length < SHORTEST || /\d/.test(word)) return null;
  const spelled = SPELLINGS.reduce((text, [old, today]) => text.replace(old, today), word);
  return spelled.replace(/e/g, "").replace(/(.)\1+/g, "$1");
}
