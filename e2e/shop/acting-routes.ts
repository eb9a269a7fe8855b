import { fileURLToPath } from "node:url";
import type { Language } from "./messages";

interface BuiltRoute {
  id: string;
  parentId?: string;
  path?: string;
  module: { action?: unknown };
}

/** An address that something can be posted to. */
export interface ActingRoute {
  address: string;
  language: Language;
}

const BUILD = fileURLToPath(new URL("../../storefront/build/server/index.js", import.meta.url));
/** These pass on to the backend whatever they are sent. */
const PASSED_ON = /\/api\/x$/;

/** Every page of the storefront's own route table that has an action, with `x` for whatever its address leaves open. */
export async function actingRoutes(): Promise<ActingRoute[]> {
  // The build demands a key, which the table does not use.
  process.env.MEDUSA_PUBLISHABLE_KEY ??= "none";
  const { routes } = (await import(BUILD)) as { routes: Record<string, BuiltRoute> };
  const addresses = Object.values(routes)
    .filter(({ module }) => module.action)
    .map((route) => addressOf(route, routes));
  return [...new Set(addresses)]
    .filter((address) => !PASSED_ON.test(address))
    .map((address) => ({ address, language: /^\/en(\/|$)/.test(address) ? "en" : "id" }));
}

function addressOf(route: BuiltRoute, routes: Record<string, BuiltRoute>): string {
  const parts: string[] = [];
  for (let at: BuiltRoute | undefined = route; at; at = at.parentId ? routes[at.parentId] : undefined) {
    if (at.path) parts.unshift(at.path);
  }
  return `/${parts.join("/").replace(/:\w+\??|\*/g, "x")}`;
}
