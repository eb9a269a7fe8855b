import { builtBackend, startBackend } from "./medusa.mjs";
import { servePublicFiles } from "./public-files.mjs";
import { startStorefront } from "./storefront.mjs";

/** What `npm start` runs: the builds. */
export const production = {
  startBackend: (logFile, env, port) => {
    servePublicFiles(builtBackend, env.FILES_DIR);
    return startBackend(logFile, env, port);
  },
  startStorefront,
  storefrontHealth: "/health",
  note: "",
};
