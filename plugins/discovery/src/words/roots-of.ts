/** Shortest root that is left after an affix is taken off, letters; shorter ones are chance ("perak" is no "rak"). */
const SHORTEST_ROOT = 4;
/** The same after a possessive or a particle, which are rarely chance ("tasnya" is "tas"). */
const SHORTEST_BASE = 3;

const VOWEL = "[aeiou]";

/** A prefix, and what it may have swallowed at the beginning of the root (Chaer, Tata Bahasa Praktis, §meN-/peN-). */
const PREFIXES: readonly (readonly [pattern: RegExp, restored: readonly string[]])[] = [
  [new RegExp(`^(?:meng|peng)(?=${VOWEL})`), ["", "k"]],
  [/^(?:meng|peng)/, [""]],
  [new RegExp(`^(?:meny|peny)(?=${VOWEL})`), ["s"]],
  [new RegExp(`^(?:mem|pem)(?=${VOWEL})`), ["p", "m"]],
  [/^(?:mem|pem)/, [""]],
  [new RegExp(`^(?:men|pen)(?=${VOWEL})`), ["t", "n"]],
  [/^(?:men|pen)/, [""]],
  [/^(?:me|pe)(?=[lmnrwy])/, [""]],
  [/^(?:ber|bel|per|pel|ter)/, [""]],
  [/^be(?=[^aeiou]er)/, [""]],
  [/^di/, [""]],
  // Only around a root: "kerajinan" is from "rajin", but "kemeja" is not from "meja".
  [/^ke(?=\w+an$)/, [""]],
];

/** Endings of people's speech, which stand outside every other affix. */
const CLITICS = /(?:nya|ku|mu|lah|kah|pun)$/;

/**
 * What a word may be formed from, in Indonesian or English, itself not included: "pengrajinnya" → "pengrajin",
 * "rajin". There is no dictionary here, so some are no words at all; two words count as related when one may be formed
 * from the other or both from the same, and an index only knows words that stand in it.
 */
export function rootsOf(word: string): string[] {
  if (word.length < SHORTEST_BASE || /\d/.test(word)) return [];
  const roots = new Set<string>();
  const bare = word.replace(CLITICS, "");
  const base = bare.length >= SHORTEST_BASE ? bare : word;
  for (const form of new Set([word, base])) {
    roots.add(form);
    for (const stem of withoutPrefix(form)) roots.add(stem);
    for (const stem of withoutSuffixes(form)) roots.add(stem);
    for (const stem of englishStems(form)) roots.add(stem);
  }
  roots.delete(word);
  return [...roots];
}

function withoutPrefix(word: string): string[] {
  const stems: string[] = [];
  for (const [pattern, restored] of PREFIXES) {
    if (!pattern.test(word)) continue;
    for (const first of restored) {
      const stem = first + word.replace(pattern, "");
      if (stem.length < SHORTEST_ROOT) continue;
      stems.push(stem, ...withoutVerbSuffix(stem));
    }
  }
  return stems;
}

/** "-i" only ends a word that has a prefix as well: "dibumbui", but not "terasi". */
function withoutVerbSuffix(stem: string): string[] {
  const cut = [stem.replace(/kan$/, ""), stem.replace(/an$/, ""), stem.replace(/i$/, "")];
  return cut.filter((root) => root !== stem && root.length >= SHORTEST_ROOT);
}

function withoutSuffixes(word: string): string[] {
  const cut = [word.replace(/kan$/, ""), word.replace(/an$/, "")];
  return cut.filter((root) => root !== word && root.length >= SHORTEST_ROOT);
}

function englishStems(word: string): string[] {
  const stems: string[] = [];
  if (/[^aeious]ies$/.test(word)) stems.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) stems.push(word.slice(0, -2));
  if (/[^sui]s$/.test(word)) stems.push(word.slice(0, -1));
  if (/ed$/.test(word)) stems.push(word.slice(0, -2), word.slice(0, -1));
  if (/ing$/.test(word)) stems.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  return stems.filter((stem) => stem.length >= SHORTEST_BASE);
}
