import { expect, it } from "vitest";
import { lacksNothing } from "./dependencies.mjs";

const WANTED = {
  "": { name: "shop" },
  "packages/wire": { version: "0.1.0" },
  "node_modules/@shop/wire": { resolved: "packages/wire", link: true },
  "node_modules/sharp": { version: "0.35.5" },
  "node_modules/fsevents": { version: "2.3.3", optional: true },
};
const PRESENT = {
  "node_modules/@shop/wire": { resolved: "packages/wire", link: true },
  "node_modules/sharp": { version: "0.35.5" },
};

it("is content with what the lock file wants, whatever of it is for other machines", () => {
  expect(lacksNothing(WANTED, PRESENT)).toBe(true);
});

it("notices a package of the project's own that has come since", () => {
  const { "node_modules/@shop/wire": _, ...before } = PRESENT;
  expect(lacksNothing(WANTED, before)).toBe(false);
});

it("notices another version", () => {
  expect(lacksNothing(WANTED, { ...PRESENT, "node_modules/sharp": { version: "0.34.0" } })).toBe(false);
});
