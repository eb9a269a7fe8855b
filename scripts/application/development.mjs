import { join } from "node:path";
import { start, stop } from "../machine/child.mjs";
import { root } from "../machine/place.mjs";
import { turbo } from "./build.mjs";
import { untilHealthy } from "./health.mjs";
import { medusa } from "./medusa.mjs";
import { servePublicFiles } from "./public-files.mjs";
import { watchSources } from "./source-watch.mjs";
import { seededKey } from "./storefront.mjs";

/** What `npm run dev` runs: the backend from its sources, plugins rebuilt on save, the storefront with Vite. */
export const development = {
  startBackend: startWatchedBackend,
  startStorefront: startViteStorefront,
  // Vite has no health address of its own; this file is served as soon as it listens.
  storefrontHealth: "/favicon.svg",
  note: "Saving rebuilds: plugins (then the backend starts again), backend, storefront.",
};

/**
 * Medusa watches `backend/` itself; a saved plugin is built and the backend started again. A build that
 * fails leaves the running backend as it is.
 */
function startWatchedBackend(logFile, env, port) {
  const developmentEnv = { ...env, NODE_ENV: "development" };
  const backend = join(root, "backend");
  servePublicFiles(backend, env.FILES_DIR);
  const begin = () => medusa(logFile, ["develop", "--port", String(port)], backend, developmentEnv);
  let current = begin();
  let restarting = false;
  let stopped = false;
  let settle;
  const ended = new Promise((resolve) => {
    settle = resolve;
  });
  const follow = (part) => part.ended.then((code) => !restarting && settle(code));
  follow(current);

  const watcher = watchSources([join(root, "packages"), join(root, "plugins")], async (changed) => {
    process.stdout.write(`  … build ${changed.join(", ")}\n`);
    try {
      // What was changed, and all that is built on it.
      const filters = changed.map((name) => `--filter=...@pasar-sentra/${name}`);
      const others = ["backend", "storefront"].map((name) => `--filter=!@pasar-sentra/${name}`);
      await turbo(join(logFile, "..", "build.log"), ["run", "build", ...filters, ...others], {
        ...env,
        DATABASE_URL: "",
      });
      restarting = true;
      await stop(current);
      if (stopped) return;
      current = begin();
      restarting = false;
      follow(current);
      await untilHealthy("backend", `http://localhost:${port}/health`, current, logFile);
      process.stdout.write("  ✓ backend runs with the change\n");
    } catch (error) {
      if (!stopped) process.stdout.write(`  ✗ ${error.message}\n`);
    }
  });
  return {
    ended,
    stop: async () => {
      stopped = true;
      restarting = true;
      watcher.close();
      await stop(current);
    },
  };
}

/** Pictures come straight from the backend: Vite does not forward them as the built server does. */
async function startViteStorefront(logFile, env, port) {
  const key = env.MEDUSA_PUBLISHABLE_KEY ?? (await seededKey(env.SEED_OUTPUT));
  const binary = join(root, "node_modules", ".bin", "react-router");
  return start(logFile, binary, ["dev", "--port", String(port), "--strictPort"], {
    cwd: join(root, "storefront"),
    env: {
      ...env,
      NODE_ENV: "development",
      MEDUSA_PUBLISHABLE_KEY: key,
      PUBLIC_BACKEND_URL: env.PUBLIC_BACKEND_URL ?? env.BACKEND_URL,
    },
  });
}
