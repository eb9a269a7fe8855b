import { expect, it } from "vitest";
import { inFormOrder } from "./field-texts";

it("errors are listed from top to bottom, unknown fields last", () => {
  const texts = { other: "?", postal_code: "p", email: "e", village: "v" };
  expect(Object.keys(inFormOrder(texts, ["email", "village", "postal_code"]))).toEqual([
    "email",
    "village",
    "postal_code",
    "other",
  ]);
});
