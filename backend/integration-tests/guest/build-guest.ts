import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SOURCE = path.join(__dirname, "plugin");

/**
 * Builds the guest as Medusa's own command builds a plugin: CommonJS below `.medusa/server`. It lies beside its sources, from
 * where the house's packages are found.
 *
 * @returns the folder that the application is told to load
 */
export function buildGuest(): string {
  const out = path.join(SOURCE, ".medusa", "server", "src");
  rmSync(out, { recursive: true, force: true });
  const sources = readdirSync(path.join(SOURCE, "src"), { recursive: true, encoding: "utf8" });
  for (const file of sources.filter((name) => name.endsWith(".ts"))) {
    const target = path.join(out, file.replace(/\.ts$/, ".js"));
    const { outputText } = ts.transpileModule(readFileSync(path.join(SOURCE, "src", file), "utf8"), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, outputText);
  }
  cpSync(path.join(SOURCE, "package.json"), path.join(SOURCE, ".medusa", "server", "package.json"));
  return SOURCE;
}
