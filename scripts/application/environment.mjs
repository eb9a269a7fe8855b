import { join } from "node:path";
import { dataFolder } from "../machine/place.mjs";

/**
 * The environment of backend and storefront. What the caller's environment sets wins (decision D6).
 *
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {Record<string, string>} options.secrets
 * @param {number} options.backendPort
 * @param {number} options.storefrontPort
 * @param {string} [options.folder] where files and markers are kept
 */
export function applicationEnvironment({
  databaseUrl,
  secrets,
  backendPort,
  storefrontPort,
  folder = dataFolder,
}) {
  const backend = `http://localhost:${backendPort}`;
  const storefront = `http://localhost:${storefrontPort}`;
  const defaults = {
    MEDUSA_DISABLE_TELEMETRY: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    BACKEND_URL: backend,
    STOREFRONT_URL: storefront,
    PUBLIC_URL: storefront,
    STORE_CORS: storefront,
    ADMIN_CORS: backend,
    AUTH_CORS: `${storefront},${backend}`,
    FILES_DIR: join(folder, "files"),
    BANK_NAME: "Bank Contoh",
    BANK_ACCOUNT_NUMBER: "000 000 0001",
    BANK_ACCOUNT_HOLDER: "Pasar Sentra",
    SEED_OUTPUT: join(folder, "storefront.json"),
    ADMIN_EMAIL: "operator@pasarsentra.example",
    DEMO_EMAIL: "pembeli@pasarsentra.example",
    // The seed makes an officer for every cooperative, named after its sentra, and a member for this one.
    DEMO_OFFICER_EMAIL: "pengurus.tanggulangin@pasarsentra.example",
    DEMO_MEMBER_EMAIL: "anggota.tanggulangin@pasarsentra.example",
  };
  const { DATABASE_PASSWORD: _, ...shared } = secrets;
  return { ...defaults, ...shared, ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl };
}
