import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { applicationEnvironment } from "../application/environment.mjs";
import { migrate, seed } from "../application/medusa.mjs";
import { ensureDatabase } from "../database/database.mjs";
import { freePort } from "../machine/ports.mjs";
import { sharedTemplate } from "./template-database.mjs";
import { testCluster } from "./test-cluster.mjs";

/**
 * What backend and storefront need to start on free ports, with a database of their own that holds the real catalogue.
 *
 * @param {string} database its name
 * @param {Record<string, string>} extra variables beyond the usual ones
 */
export async function seededEnvironment(context, database, extra) {
  const cluster = await testCluster(context);
  // Another search engine wants tables and indexes of its own.
  const template = process.env.MEILISEARCH_HOST ? undefined : await sharedTemplate(context);
  const databaseUrl = await ensureDatabase(cluster, database, template);
  const [backendPort, storefrontPort] = [await freePort(), await freePort()];
  const folder = join(context.scratch, database);
  await mkdir(folder, { recursive: true });
  const secret = () => randomBytes(32).toString("hex");
  const secrets = {
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    SESSION_SECRET: secret(),
    RECEIPT_SECRET: secret(),
    ADMIN_PASSWORD: `Sentra-${randomBytes(6).toString("hex")}`,
    DEMO_PASSWORD: `Sentra-${randomBytes(6).toString("hex")}`,
  };
  const env = {
    ...applicationEnvironment({ databaseUrl, secrets, backendPort, storefrontPort, folder }),
    // All buyers of a test run come from one address.
    RATE_LIMIT_FACTOR: "1000",
    ...extra,
  };
  if (!template) await migrate(join(context.logs, "e2e-migrate.log"), env, join(folder, "migrated"));
  await seed(join(context.logs, "e2e-seed.log"), env, join(folder, "seeded"));
  return { env, backendPort, storefrontPort };
}
