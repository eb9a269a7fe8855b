import { createRequire } from "node:module";
import { join } from "node:path";
import { seededKey } from "../application/storefront.mjs";
import { builtBackend, medusa } from "../application/medusa.mjs";
import { startApplication } from "../check/end-to-end.mjs";
import { tail } from "../machine/child.mjs";
import { Failure } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";
import { step } from "../machine/steps.mjs";
import { storeClient } from "./store-client.mjs";

/**
 * What the parts measure.
 *
 * @typedef {object} Shop
 * @property {Record<string, string>} env of backend and storefront
 * @property {string} key the storefront's publishable key
 * @property {ReturnType<typeof storeClient>} store
 * @property {import("pg").Client} database
 * @property {number} productCount
 * @property {string} logs
 * @property {(() => Promise<unknown>)[]} cleanups
 */

/**
 * Backend and storefront as built, on a PostgreSQL of their own with the real catalogue and variations of it.
 *
 * @returns {Promise<Shop>}
 */
export async function prepareShop(context, products) {
  const { logs, cleanups } = context;
  context.clusterSettings = { shared_preload_libraries: "pg_stat_statements" };
  const env = await step("start the shop", () =>
    startApplication(context, {
      database: "pasar_sentra_bench",
      extra: { RATE_LIMIT_FACTOR: "1000000" },
    }),
  );
  await step(`invent ${products} products`, () => invent(join(logs, "generate.log"), env, products));
  const key = await seededKey(env.SEED_OUTPUT);
  const database = await connect(env.DATABASE_URL, cleanups);
  await database.query("CREATE EXTENSION pg_stat_statements");
  // What autovacuum would do within a minute, and in the middle of a measurement.
  await database.query("VACUUM ANALYZE");
  const store = storeClient(env.BACKEND_URL, key);
  const { count } = await store.get("/store/catalogue?limit=1");
  return { env, key, store, database, productCount: count, logs, cleanups };
}

async function invent(log, env, products) {
  const part = medusa(log, ["exec", "./src/seed/generate-products.js"], builtBackend, {
    ...env,
    GENERATE_PRODUCTS: String(products),
  });
  const code = await part.ended;
  if (code !== 0)
    throw new Failure(
      `Products could not be invented (${code}):\n\n${await tail(log)}\n`,
      `The whole log: ${log}`,
    );
}

async function connect(connectionString, cleanups) {
  const { Client } = createRequire(join(root, "package.json"))("pg");
  const client = new Client({ connectionString });
  await client.connect();
  cleanups.push(() => client.end());
  return client;
}
