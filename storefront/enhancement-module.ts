import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const ENTRY = fileURLToPath(new URL("./app/enhance/index.ts", import.meta.url));
const ALIAS = { "~": fileURLToPath(new URL("./app", import.meta.url)) };

/**
 * Builds `app/enhance/index.ts`, the only script of the shopper pages (decision D5), to one hashed file
 * beside the other assets and tells the application its address as `import.meta.env.ENHANCEMENT_URL`.
 * During development the file is served as source.
 */
export async function enhancementModule(command: "build" | "serve"): Promise<Plugin> {
  if (command === "serve") {
    return definesAddress("/app/enhance/index.ts");
  }
  const { fileName, code } = await bundle();
  return {
    ...definesAddress(`/${fileName}`),
    generateBundle() {
      if (this.environment.name === "client") {
        this.emitFile({ type: "asset", fileName, source: code });
      }
    },
  };
}

function definesAddress(address: string): Plugin {
  return {
    name: "enhancement-module",
    config: () => ({ define: { "import.meta.env.ENHANCEMENT_URL": JSON.stringify(address) } }),
  };
}

async function bundle(): Promise<{ fileName: string; code: string }> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: ALIAS },
    build: {
      write: false,
      target: "es2020",
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: ENTRY,
        output: { format: "es", entryFileNames: "assets/enhance-[hash].js", inlineDynamicImports: true },
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk =
    output && "output" in output ? output.output.find((part) => part.type === "chunk") : undefined;
  if (chunk?.type !== "chunk") {
    throw new Error("The enhancement module produced no chunk");
  }
  return { fileName: chunk.fileName, code: chunk.code };
}
