import { createRequire } from "node:module";
import { join } from "node:path";
import { seededKey } from "../application/storefront.mjs";
import { builtBackend, medusa } from "../application/medusa.mjs";
import { startApplication } from "../check/end-to-end.mjs";
import { tail } from "../machine/child.mjs";
import { Failure } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";
import { step } from "../machine/steps.mjs";
import { relevance } from "./relevance.mjs";
import { measureSearch, variantsIn } from "./search-at-size.mjs";
import { storeClient } from "./store-client.mjs";

/** Variations with which the shop has about a thousand variants. */
const FEW = 350;

/**
 * What the parts measure.
 *
 * @typedef {object} Shop
 * @property {Record<string, string>} env of backend and storefront
 * @property {string} key the storefront's publishable key
 * @property {ReturnType<typeof storeClient>} store
 * @property {import("pg").Client} database
 * @property {number} productCount
 * @property {{ p95: number, variants: number }} small what searches took when the shop was small
 * @property {import("./print-figures.mjs").Figure[]} figures what only an unfilled shop can show
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
  const key = await seededKey(env.SEED_OUTPUT);
  const database = await connect(env.DATABASE_URL, cleanups);
  await database.query("CREATE EXTENSION pg_stat_statements");
  const store = storeClient(env.BACKEND_URL, key);
  const figures = await step(
    "relevance over the real catalogue",
    () => relevance({ store }),
    () => ({}),
  );
  await step(`invent ${FEW} products`, () => invent(logs, env, FEW));
  const p95 = await step(
    "search while the shop is small",
    () => measureSearch({ store }),
    () => ({}),
  );
  const small = { p95, variants: await variantsIn(database) };
  await step(`invent ${products} products`, () => invent(logs, env, products));
  // What autovacuum would do within a minute, and in the middle of a measurement.
  await database.query("VACUUM ANALYZE");
  const { count } = await store.get("/store/catalogue?limit=1");
  return { env, key, store, database, productCount: count, small, figures, logs, cleanups };
}

async function invent(logs, env, products) {
  const log = join(logs, `generate-${products}.log`);
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
