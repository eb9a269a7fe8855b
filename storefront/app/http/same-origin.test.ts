import { expect, test } from "vitest";
import { mayChangeState } from "./same-origin";

const SHOP = "https://shop.example";

function post(headers: Record<string, string>): Request {
  return new Request(`${SHOP}/keranjang`, { method: "POST", headers: { Host: "shop.example", ...headers } });
}

test.each([
  ["a form of ours", { "Sec-Fetch-Site": "same-origin" }, true],
  ["a form of another site", { "Sec-Fetch-Site": "cross-site" }, false],
  ["a form of a sibling host", { "Sec-Fetch-Site": "same-site", Origin: SHOP }, false],
  ["an older browser on our page", { Origin: SHOP }, true],
  ["an older browser on another page", { Origin: "https://evil.example" }, false],
  ["a page that hides its origin", { Origin: "null" }, false],
  ["a request that says nothing", {}, false],
])("%s", (_, headers, allowed) => {
  expect(mayChangeState(post(headers as Record<string, string>), SHOP)).toBe(allowed);
});

test("reading is always allowed", () => {
  expect(mayChangeState(new Request(SHOP), SHOP)).toBe(true);
});
