import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { expect, it } from "vitest";

const require = createRequire(import.meta.url);

/** Everything between blanks and quotes in the files that Medusa's Tailwind reads in a package. */
function wordsOf(name: string): string[] {
  const folder = dirname(require.resolve(name));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => [".js", ".ts", ".jsx", ".tsx"].includes(extname(file)))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split(/[\s"'`]+/));
}

/** The classes in our components: words of `className`, of tables of classes, and of conditions. */
function classesOf(source: string): string[] {
  return [...source.matchAll(/"((?:[a-z][a-z0-9-]*[-:/[][^\s"]*|flex|grid|rounded)(?: [^"]*)?)"/g)]
    .flatMap(([, text = ""]) => text.split(" "))
    .filter((word) => /^[a-z0-9:[\]_.%/-]+$/.test(word) && !/^(aria|@)/.test(word));
}

it("uses only classes that Medusa's dashboard uses too", () => {
  // Its Tailwind reads the dashboard, its components and the plugins' built pages, but nothing that those import.
  const styled = new Set([...wordsOf("@medusajs/dashboard"), ...wordsOf("@medusajs/ui")]);
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".tsx"));
  const used = files.flatMap((file) => {
    const source = readFileSync(join(import.meta.dirname, file), "utf8").replace(
      /^(import|export) .*from .*$/gm,
      "",
    );
    return classesOf(source).map((name) => `${file}: ${name}`);
  });
  expect(used).toContain("detail-head.tsx: flex-wrap");
  expect(used.filter((each) => !styled.has(each.split(": ")[1] ?? ""))).toEqual([]);
});
