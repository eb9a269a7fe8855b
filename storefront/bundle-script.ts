import { fileURLToPath } from "node:url";
import { build } from "vite";

const ALIAS = { "~": fileURLToPath(new URL("./app", import.meta.url)) };

/** Builds one entry to one file that loads nothing else, for scripts that stand apart from the application. */
export async function bundleScript(entry: string, name: string): Promise<{ fileName: string; code: string }> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: ALIAS },
    build: {
      write: false,
      target: "es2020",
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: entry,
        output: { format: "es", entryFileNames: name, inlineDynamicImports: true },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk =
    output && "output" in output ? output.output.find((part) => part.type === "chunk") : undefined;
  if (chunk?.type !== "chunk") {
    throw new Error(`${entry} produced no chunk`);
  }
  return { fileName: chunk.fileName, code: chunk.code };
}
