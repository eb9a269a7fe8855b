import { expect, it } from "vitest";
import { answerKey } from "./answer-key";

const above = (key: readonly string[], other: readonly string[]) =>
  key.every((part, index) => other[index] === part);

it("tells every request from the others", () => {
  const paths = ["/admin/a", "/admin/a?q=1", "/admin/a?q=2", "/admin/a/q=1", "/admin/a/b", "/admin/b/a"];
  expect(new Set(paths.map((path) => JSON.stringify(answerKey(path)))).size).toBe(paths.length);
});

it("begins the keys of all that lies below a route, and no others", () => {
  const listings = answerKey("/admin/listings");
  for (const path of [
    "/admin/listings?state=draft",
    "/admin/listings/prod_1",
    "/admin/listings/prod_1/history?limit=50",
  ]) {
    expect(above(listings, answerKey(path))).toBe(true);
  }
  expect(above(listings, answerKey("/admin/listings-of-others"))).toBe(false);
});
