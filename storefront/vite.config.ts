import { fileURLToPath } from "node:url";
import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";
import { enhancementModule } from "./enhancement-module";

export default defineConfig(async ({ command }) => ({
  plugins: [await enhancementModule(command), reactRouter()],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: { assetsInlineLimit: 0, cssMinify: true },
}));
