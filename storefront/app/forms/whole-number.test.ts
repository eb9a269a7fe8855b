import { describe, expect, it } from "vitest";
import { wholeNumber } from "./whole-number";

describe("wholeNumber", () => {
  it.each([
    ["1500", 1_500],
    ["1.500", 1_500],
    [" Rp 1.500.000 ", 1_500_000],
    ["Rp25.000,00", 25_000],
    ["25.000,-", 25_000],
    ["007", 7],
    ["0", 0],
  ])("reads %s on an Indonesian page", (typed, value) => {
    expect(wholeNumber(typed, "id")).toBe(value);
  });

  it.each(["1,5", "25,000", "1.5", "2.5000", "-3", "12x", "", "1e3", "Rp", "99999999999999999999"])(
    "does not guess what %j means",
    (typed) => {
      expect(wholeNumber(typed, "id")).toBeNaN();
    },
  );

  it("reads the marks of the page's language", () => {
    expect(wholeNumber("25,000.00", "en")).toBe(25_000);
    expect(wholeNumber("25.000", "en")).toBeNaN();
  });
});
