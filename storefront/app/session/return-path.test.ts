import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path";

describe("where a log-in leads", () => {
  it.each(["/akun", "/en/cart", "/katalog?q=sandal&provinsi=32"])("keeps a path of this site: %s", (path) => {
    expect(returnPath(path, "/akun")).toBe(path);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "akun",
    "",
    `/${"a".repeat(600)}`,
    undefined,
    ["/akun"],
  ])("refuses %j", (path) => {
    expect(returnPath(path, "/akun")).toBe("/akun");
  });

  it("drops the fragment, which may hold another script's state", () => {
    expect(returnPath("/akun#x", "/")).toBe("/akun");
  });
});
