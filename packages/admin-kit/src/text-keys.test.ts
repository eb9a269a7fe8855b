import { expect, it } from "vitest";
import { textDifferences } from "./text-keys";

it("finds what one language lacks, and placeholders that differ", () => {
  expect(
    textDifferences({ a: "Halo {{name}}", b: { c: "ya" } }, { a: "Hello {{name}}", b: { c: "yes" } }),
  ).toEqual([]);
  expect(textDifferences({ a: "Halo {{name}}", b: "" }, { a: "Hello {{nama}}", b: "x", c: "y" })).toEqual([
    "a has other placeholders",
    "b is missing or empty",
    "c is missing in Indonesian",
  ]);
});
