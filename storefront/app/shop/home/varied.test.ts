import { expect, test } from "vitest";
import { varied } from "./varied";

test("the newest of every group come before anyone's second", () => {
  expect(varied(["a1", "a2", "a3", "b1", "c1", "c2"], (item) => item.charAt(0), 5)).toEqual([
    "a1",
    "b1",
    "c1",
    "a2",
    "c2",
  ]);
  expect(varied(["a1", "a2"], (item) => item.charAt(0), 8)).toEqual(["a1", "a2"]);
  expect(varied([], () => "", 8)).toEqual([]);
});
