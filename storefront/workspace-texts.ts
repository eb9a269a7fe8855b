import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { PRODUCER_TEXTS } from "./app/producer/producer-texts";

const ADDRESS = /^virtual:workspace-texts\/(id|en)$/;
const LOADED = /^\0virtual:workspace-texts\/(id|en)$/;
const APP = fileURLToPath(new URL("./app", import.meta.url));

/**
 * `virtual:workspace-texts/<language>`: what a frame imports so that its workspace speaks that language in the browser before
 * anything renders. Made of what the workspace's features say that they need; empty on the server, which has all texts.
 */
export function workspaceTexts(): Plugin {
  return {
    name: "workspace-texts",
    resolveId: (id) => (ADDRESS.test(id) ? `\0${id}` : undefined),
    load(id) {
      const locale = LOADED.exec(id)?.[1];
      if (!locale) return undefined;
      return this.environment.name === "client" ? textsModule(locale, [...PRODUCER_TEXTS]) : "";
    },
  };
}

function textsModule(locale: string, areas: readonly string[]): string {
  const imports = areas.map((area) => `import ${area} from "${APP}/messages/${locale}/${area}.json";`);
  return [
    `import { addTexts } from "${APP}/i18n/translate.ts";`,
    ...imports,
    `addTexts("${locale}", { ${areas.join(", ")} });`,
  ].join("\n");
}
