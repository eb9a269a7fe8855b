import { anyWords, toQueryText } from "./query-text";

describe("a reader's text for Meilisearch", () => {
  it.each([
    ["keripik tempe", {}, "keripik tempe "],
    ["keripik tem", { match_strategy: "last" as const }, "keripik tem"],
    ["keripik dan", { match_strategy: "last" as const }, "keripik dan "],
    ['-keripik "pisang', {}, "keripik pisang "],
    ["－Keripik ＂PISANG‟ ‹tempe›", {}, "keripik pisang tempe "],
    ["Keripik Dan", { match_strategy: "last" as const }, "keripik dan "],
    ["keripik pisang", { typo_tolerance: false }, '"keripik" "pisang"'],
    ["dari yang", {}, "yang"],
  ])("%j with %j is %j", (q, options, expected) => {
    expect(toQueryText(q, options)).toBe(expected);
  });

  it("of signs alone looks for what no document has", () => {
    expect(toQueryText('"-" !?', {})).toMatch(/^"[0-9a-f]{24}"$/);
  });

  it("has no more words than the engine reads", () => {
    expect(toQueryText("kata ".repeat(20), {}).trim().split(" ")).toHaveLength(10);
  });

  it("says a word for each search when any will do, but none for words that say nothing", () => {
    expect(anyWords("keripik dan pisang")).toEqual(["keripik", "pisang"]);
    expect(anyWords("dan yang")).toEqual(["dan", "yang"]);
  });
});
