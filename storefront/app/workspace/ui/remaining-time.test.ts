import { expect, test } from "vitest";
import { remainingTime } from "./remaining-time";

const HOUR = 3_600_000;

test.each([
  [72.5 * HOUR, "days", 3, false],
  [48 * HOUR, "days", 2, false],
  [47.9 * HOUR, "hours", 47, false],
  [5.9 * HOUR, "hours", 5, true],
  [2 * HOUR, "hours", 2, true],
  [1.99 * HOUR, "minutes", 119, true],
  [1_000, "minutes", 1, true],
  [0, "past", 0, true],
  [-HOUR, "past", 0, true],
] as const)("%d ms before the end it says %s %d", (left, unit, count, isUrgent) => {
  expect(remainingTime(1_000_000 + left, 1_000_000)).toEqual({ unit, count, isUrgent });
});
