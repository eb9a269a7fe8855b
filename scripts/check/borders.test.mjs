import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { brokenBorders } from "./borders.mjs";

let house;

async function write(path, text) {
  await mkdir(dirname(join(house, path)), { recursive: true });
  await writeFile(join(house, path), text);
}

/** A package with one face, as the house has them. */
async function room(parent, name) {
  const manifest = {
    name: `@pasar-sentra/${name}`,
    exports: { "./face": "./src/face.ts", "./modules/own": "./src/modules/own/index.ts" },
  };
  await write(`${parent}/${name}/package.json`, JSON.stringify(manifest));
  await write(`${parent}/${name}/src/face.ts`, "export const face = 1;\n");
  await write(`${parent}/${name}/src/inside.ts`, "export const inside = 1;\n");
  await write(`${parent}/${name}/src/modules/own/index.ts`, "export const OWN = 1;\n");
  await symlink(`../../${parent}/${name}`, join(house, "node_modules/@pasar-sentra", name));
}

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "borders-"));
  await mkdir(join(house, "node_modules/@pasar-sentra"), { recursive: true });
  await write("package.json", "{}");
  await room("packages", "wire");
  for (const name of ["foundation", "cooperatives", "listings", "orders", "workshops", "guest"]) {
    await room("plugins", name);
  }
});

afterAll(() => rm(house, { recursive: true, force: true }));

/** What the check says of one more file; it is gone afterwards. */
async function saysOf(path, text) {
  await write(path, text);
  try {
    return (await brokenBorders(house)).filter((line) => line.includes(path));
  } finally {
    await rm(join(house, path));
  }
}

const face = (name) => `import { face } from "@pasar-sentra/${name}/face";\nexport const broken = face;\n`;
const declared = (name) =>
  JSON.stringify({
    name: `@pasar-sentra/${name}`,
    exports: { "./face": "./src/face.ts", "./modules/own": "./src/modules/own/index.ts" },
    dependencies: {
      "@pasar-sentra/foundation": "*",
      "@pasar-sentra/orders": "*",
      "@pasar-sentra/workshops": "*",
    },
  });

it("says nothing of a house whose borders hold", async () => {
  expect(await brokenBorders(house)).toEqual([]);
});

it.each([
  ["plugins/foundation/src/up.ts", face("orders"), "floor-of-foundation"],
  ["plugins/orders/src/up.ts", face("workshops"), "floor-of-orders"],
  ["plugins/orders/src/beside.ts", face("listings"), "floor-of-orders"],
  ["plugins/workshops/src/up.ts", face("guest"), "floor-of-workshops"],
  [
    "plugins/guest/src/deep.ts",
    'import { inside } from "../../orders/src/inside";\nexport const broken = inside;\n',
    "faces-only",
  ],
  ["plugins/guest/src/unknown.ts", face("orders").replace("/face", "/no-face"), "unknown-face"],
  [
    "plugins/guest/src/modules/own/other.ts",
    'import { OWN } from "@pasar-sentra/orders/modules/own";\nexport const broken = OWN;\n',
    "modules-know-no-other",
  ],
  ["packages/wire/src/up.ts", face("foundation"), "wire-uses-nothing"],
  ["storefront/app/up.ts", face("orders"), "storefront-over-http"],
  [
    "storefront/app/workspace/own.ts",
    'import { mine } from "../producer/mine";\nexport const broken = mine;\n',
    "workspace-for-everybody",
  ],
  ["plugins/guest/src/undeclared.ts", face("orders"), "declared"],
])("finds the border that %s breaks", async (path, text, rule) => {
  await write("storefront/app/producer/mine.ts", "export const mine = 1;\n");
  const said = await saysOf(path, text);
  expect(said.map((line) => line.split(":")[0])).toContain(rule);
});

it("finds files that go round, and leaves Medusa's pairs of models alone", async () => {
  await write("plugins/guest/src/one.ts", 'import { two } from "./two";\nexport const one = () => two;\n');
  const round = await saysOf(
    "plugins/guest/src/two.ts",
    'import { one } from "./one";\nexport const two = () => one;\n',
  );
  expect(round.map((line) => line.split(":")[0])).toContain("no-circle");
  const models = "plugins/guest/src/modules/own/models";
  await write(`${models}/cart.ts`, 'import { Line } from "./line";\nexport const Cart = () => Line;\n');
  const pair = await saysOf(
    `${models}/line.ts`,
    'import { Cart } from "./cart";\nexport const Line = () => Cart;\n',
  );
  expect(pair).toEqual([]);
});

it("lets a plugin on the top floor use what it declares", async () => {
  await write("plugins/guest/package.json", declared("guest"));
  expect(await saysOf("plugins/guest/src/down.ts", face("orders"))).toEqual([]);
});
