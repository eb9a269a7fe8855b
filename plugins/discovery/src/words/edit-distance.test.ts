import fc from "fast-check";
import { differingBits, editDistance, errorsAllowed, letterBits } from "./edit-distance";

const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), maxLength: 9 });

describe("typing errors between words", () => {
  it.each([
    ["sepatu", "sepatu", 0],
    ["spatu", "sepatu", 1],
    ["sepatuu", "sepatu", 1],
    ["sepato", "sepatu", 1],
    ["sepaut", "sepatu", 1],
    ["kripk", "keripik", 2],
  ])("%s and %s: %i", (typed, meant, errors) => {
    expect(editDistance(typed, meant, 3)).toBe(errors);
  });

  it("gives up beyond what is allowed", () => {
    expect(editDistance("batik", "rendang", 2)).toBe(3);
    expect(editDistance("a", "abcdefgh", 1)).toBe(2);
  });

  it("is the same both ways, nothing only for equal words, and never more than all letters", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const errors = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(errors);
        expect(errors === 0).toBe(a === b);
        expect(errors).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it("changes at most two bits of the letters with each error, so that others need no comparison", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const most = 2 * editDistance(a, b, 20);
        expect(differingBits(letterBits(a), letterBits(b))).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("forgives more in longer words", () => {
    expect(["tas", "batik", "keripik", "sasirangan"].map(({ length }) => errorsAllowed(length))).toEqual([
      0, 1, 1, 2,
    ]);
  });
});
