import fc from "fast-check";
import { searchText } from "./search-text";

describe("what is searched for", () => {
  it.each([
    ["  keripik   tempe ", "keripik tempe"],
    ["batik-tulis", "batik tulis"],
    ["'tempe' & !guci | (x:*)", "tempe guci x"],
    ["ﬁltrasi", "filtrasi"],
    ["naïve", "naïve"],
    ["\u0000\u0007", ""],
  ])("reads %j as %j", (typed, words) => {
    expect(searchText(typed)).toBe(words);
  });

  it("is words and single spaces, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (typed) => {
        const text = searchText(typed);
        expect(text).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*)?$/u);
        expect(searchText(text)).toBe(text);
      }),
    );
  });
});
