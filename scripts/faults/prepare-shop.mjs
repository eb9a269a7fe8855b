import { createRequire } from "node:module";
import { join } from "node:path";
import { seededKey } from "../application/storefront.mjs";
import { producerClient } from "../bench/producer-client.mjs";
import { regionOf, storeClient } from "../bench/store-client.mjs";
import { seededEnvironment } from "../check/seeded-environment.mjs";
import { root } from "../machine/place.mjs";
import { step } from "../machine/steps.mjs";
import { faultyBackend } from "./faulty-backend.mjs";
import { operatorHeaders } from "./operator-headers.mjs";
import { pickGoods } from "./pick-goods.mjs";

/**
 * What the points are tried in.
 *
 * @typedef {object} Shop
 * @property {Awaited<ReturnType<typeof faultyBackend>>} backend
 * @property {import("pg").Client} database
 * @property {ReturnType<typeof storeClient>} store
 * @property {string} region
 * @property {Record<string, string>} officer headers of an officer of the cooperative
 * @property {Record<string, string>} operator headers of an operator
 * @property {import("./pick-goods.mjs").StockedGood[]} goods
 */

/** The built backend with the real catalogue on a PostgreSQL of its own, and people who act in it. @returns {Promise<Shop>} */
export async function prepareShop(context) {
  const { env, backendPort } = await step(
    "load the catalogue",
    () => seededEnvironment(context, "pasar_sentra_faults", { RATE_LIMIT_FACTOR: "1000000" }),
    () => ({}),
  );
  const backend = faultyBackend(context, env, backendPort);
  await step("start the backend", () => backend.start());
  const database = await connect(env.DATABASE_URL, context.cleanups);
  const store = storeClient(env.BACKEND_URL, await seededKey(env.SEED_OUTPUT));
  const officer = await producerClient(env);
  return {
    backend,
    database,
    store,
    region: await regionOf(store),
    officer: { "content-type": "application/json", ...officer.headers },
    operator: await operatorHeaders(env),
    goods: await pickGoods(database, officer.cooperativeId),
  };
}

async function connect(connectionString, cleanups) {
  const { Client } = createRequire(join(root, "package.json"))("pg");
  const client = new Client({ connectionString });
  await client.connect();
  cleanups.push(() => client.end());
  return client;
}
