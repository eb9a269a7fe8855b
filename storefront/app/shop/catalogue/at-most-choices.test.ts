import { expect, test } from "vitest";
import { atMostChoices } from "./at-most-choices";

const FACETS = [
  { at_most: 1, count: 0 },
  { at_most: 3, count: 65 },
  { at_most: 7, count: 65 },
  { at_most: 14, count: 90 },
  { at_most: 30, count: 100 },
];
const offered = (chosen: number | null) => atMostChoices(FACETS, 100, chosen).map(({ at_most }) => at_most);

test("only limits that change something are offered", () => {
  expect(offered(null)).toEqual([3, 14]);
});

test("a limit in use stays to be seen", () => {
  expect(offered(7)).toEqual([3, 7, 14]);
  expect(offered(5)).toEqual([3, 14, 5]);
});
