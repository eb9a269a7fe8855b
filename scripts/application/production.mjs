import { startBackend } from "./medusa.mjs";
import { startStorefront } from "./storefront.mjs";

/** What `npm start` runs: the builds. */
export const production = {
  startBackend,
  startStorefront,
  storefrontHealth: "/health",
  note: "",
};
