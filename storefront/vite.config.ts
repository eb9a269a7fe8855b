import { fileURLToPath } from "node:url";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { enhancementModule } from "./enhancement-module";
import { indonesiaMap } from "./map/indonesia-map";
import { workspaceTexts } from "./workspace-texts";
import { workspaceWorker } from "./workspace-worker";

export default defineConfig(async ({ command }) => ({
  plugins: [
    await enhancementModule(command),
    await workspaceWorker(command),
    workspaceTexts(),
    indonesiaMap(),
    reactRouter(),
  ],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // server.mjs does the same in production.
  server: { proxy: process.env.BACKEND_URL ? { "/media": process.env.BACKEND_URL } : undefined },
  build: { assetsInlineLimit: 0, cssMinify: true },
}));
