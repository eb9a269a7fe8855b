import { expect, test } from "vitest";
import { knownMonth, monthAfter, monthDays } from "./month";

test("a month has its days, leap years too", () => {
  expect(monthDays("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(monthDays("2026-11")).toEqual({ from: "2026-11-01", to: "2026-11-30" });
});

test("months follow each other over the years", () => {
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
  expect(monthAfter("2026-01", -1)).toBe("2025-12");
});

test.each([null, "", "2026-13", "1999-01", "2027-01", "x"])("%j becomes the current month", (typed) => {
  expect(knownMonth(typed, "2026-11")).toBe("2026-11");
});

test("an earlier month stays", () => expect(knownMonth("2026-02", "2026-11")).toBe("2026-02"));
