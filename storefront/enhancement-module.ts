import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleScript } from "./bundle-script";

const ENTRY = fileURLToPath(new URL("./app/enhance/index.ts", import.meta.url));

/**
 * Builds `app/enhance/index.ts`, the only script of the shopper pages (decision D5), to one hashed file
 * beside the other assets and tells the application its address as `import.meta.env.ENHANCEMENT_URL`.
 * During development the file is served as source.
 */
export async function enhancementModule(command: "build" | "serve"): Promise<Plugin> {
  if (command === "serve") {
    return definesAddress("/app/enhance/index.ts");
  }
  const { fileName, code } = await bundleScript(ENTRY, "assets/enhance-[hash].js");
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
