import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

export interface Route {
  method: Method;
  /** As Medusa registers it: `/producer/orders/:id`. */
  path: string;
  /** `POST /producer/orders/:id/accept` */
  name: string;
}

/** Names of the plugins' packages, as the application is put together; read from its configuration. */
function plugins(): string[] {
  const config: { plugins: { resolve: string }[] } = require("../../medusa-config");
  return config.plugins.map(({ resolve }) => resolve);
}

/** Every route of our plugins, read from the built files that Medusa itself loads its routes from. */
export function pluginRoutes(): Route[] {
  return plugins().flatMap((plugin) => {
    const manifest = require.resolve(`${plugin}/package.json`);
    const folder = path.join(path.dirname(manifest), ".medusa", "server", "src", "api");
    return existsSync(folder) ? routesBelow(folder) : [];
  });
}

/** Every route of Medusa itself. */
export function medusaRoutes(): Route[] {
  return routesBelow(path.join(path.dirname(require.resolve("@medusajs/medusa")), "api"));
}

function routesBelow(folder: string): Route[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.js")
    .sort()
    .flatMap((file) => {
      const address = addressOf(path.dirname(file));
      return exportedMethods(readFileSync(path.join(folder, file), "utf8")).map((method) => ({
        method,
        path: address,
        name: `${method} ${address}`,
      }));
    });
}

/** `producer/orders/[id]` → `/producer/orders/:id` */
function addressOf(folder: string): string {
  return `/${folder.split(path.sep).join("/")}`.replace(/\[([^\]]+)\]/g, ":$1");
}

function exportedMethods(code: string): Method[] {
  return METHODS.filter((method) =>
    new RegExp(`exports\\.${method} = (?!void 0)|exports, "${method}"`).test(code),
  );
}

/** @throws when an id is missing: the world of the test then lacks a record of that kind */
export function fill(route: Route, ids: Record<string, string>): string {
  return route.path.replace(/:(\w+)/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`${route.name} needs an id for :${name}`);
    return encodeURIComponent(id);
  });
}
