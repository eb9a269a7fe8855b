import { startsLike } from "./starts-like";

it.each([
  ["sepatu", "spat", true],
  ["sepatu", "sepaut", true],
  ["sepatu", "sepat", true],
  ["keripik", "krip", true],
  ["keripik", "kerup", true],
  ["tempe", "temq", true],
  ["tempe", "tmp", false],
  ["turi", "temp", false],
  ["sepatu", "apatu", false],
  ["a4000", "a400", false],
])("the beginning of %s, typed as %s: %s", (word, typed, isLike) => {
  expect(startsLike(word, typed)).toBe(isLike);
});
