import { expect, test } from "vitest";
import { localPath } from "./local-path";

test.each(["/katalog?q=tempe", "/en/cart", "/"])("keeps %s", (path) => {
  expect(localPath(path, "/x")).toBe(path);
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/\n/evil.example",
  ["/katalog"],
  `/${"a".repeat(2_000)}`,
  "https://evil.example",
  "javascript:alert(1)",
  "",
  null,
  "/\t/evil.example",
  "katalog",
])("refuses %s", (path) => {
  expect(localPath(path, "/x")).toBe("/x");
});
