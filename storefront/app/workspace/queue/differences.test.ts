import { expect, test } from "vitest";
import { differences } from "./differences";

test("names what differs, deep inside too, and not what only the server knows", () => {
  const mine = { version: 3, title: "Guci", english: { title: "" }, variants: [{ id: "v", stock: 4 }] };
  const theirs = {
    version: 4,
    title: "Guci besar",
    state: "draft",
    english: { title: null },
    variants: [{ id: "v", stock: 5, reserved: 2 }],
  };
  expect(differences(mine, theirs)).toEqual([
    { field: "title", mine: "Guci", theirs: "Guci besar" },
    { field: "variants.0.stock", mine: "4", theirs: "5" },
  ]);
});

test("what was deleted elsewhere is a difference", () => {
  expect(differences({ tiers: [{ quantity: 10 }] }, { tiers: [] })).toEqual([
    { field: "tiers.0.quantity", mine: "10", theirs: null },
  ]);
});

test("the same is none", () => {
  expect(differences({ a: [1, "", null] }, { a: [1, null, undefined] })).toEqual([]);
});
