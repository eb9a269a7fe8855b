import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleScript } from "./bundle-script";

const ENTRY = fileURLToPath(new URL("./app/worker/index.ts", import.meta.url));

/**
 * Builds the workspace's service worker to `/workspace-worker.js`. Its name stays, since a worker is replaced by
 * what is found under the same address; during development there is none.
 */
export async function workspaceWorker(command: "build" | "serve"): Promise<Plugin> {
  const built = command === "build" ? await bundleScript(ENTRY, "workspace-worker.js") : null;
  return {
    name: "workspace-worker",
    generateBundle() {
      if (built && this.environment.name === "client") {
        this.emitFile({ type: "asset", fileName: built.fileName, source: built.code });
      }
    },
  };
}
