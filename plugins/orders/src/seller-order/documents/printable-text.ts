/** What the embedded fonts can draw: Latin with its accents, punctuation, the rupiah and euro signs. */
const DRAWABLE = /[^\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac]/gu;

/** Text as it can be printed: accents that the fonts lack fall off their letters, other scripts become "?". */
export function printableText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(DRAWABLE, (letter) => {
      const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "").replace(DRAWABLE, "");
      return plain || "?";
    })
    .trim();
}
