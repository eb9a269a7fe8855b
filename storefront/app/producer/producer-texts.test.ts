import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { PRODUCER_FEATURES } from "./features";
import { PRODUCER_TEXTS } from "./producer-texts";

const APP = fileURLToPath(new URL("..", import.meta.url));
/** Spoken by loaders only: the server has all texts. */
const ON_THE_SERVER = new Set(["order"]);

/** Areas that the sources of a folder ask for texts, and one file that does. */
function areasAskedIn(folder: string): Map<string, string> {
  const files = readdirSync(path.join(APP, folder)).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  return new Map(
    files.flatMap((file) =>
      [
        ...readFileSync(path.join(APP, folder, file), "utf8").matchAll(/["`]([a-z]+):[a-z]\w*[.\w${}]*["`]/g),
      ].map(([, area]): [string, string] => [area as string, file]),
    ),
  );
}

test("the browser has the texts of every area that a page of the workspace asks", () => {
  const pages = PRODUCER_FEATURES.flatMap((feature) => Object.values(feature.pages));
  const asked = [...new Set(pages.map((page) => path.dirname(page)))].map(areasAskedIn);
  const missing = asked.flatMap((areas) => [...areas]).filter(([area]) => !PRODUCER_TEXTS.has(area as never));
  expect(asked.length).toBeGreaterThan(8);
  expect(missing.filter(([area]) => !ON_THE_SERVER.has(area))).toEqual([]);
  expect(new Set(missing.map(([area]) => area))).toEqual(ON_THE_SERVER);
});
