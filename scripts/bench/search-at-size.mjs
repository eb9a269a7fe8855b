import { milliseconds } from "./print-figures.mjs";
import { percentile } from "./statistics.mjs";

const ROUNDS = 30;
/** Clients, each asking again as soon as it is answered. */
const AT_ONCE = 4;

/** What shoppers ask: lists, filters, words, mistyped words, English. */
const QUERIES = [
  "limit=24",
  "limit=24&sort=price_asc",
  "limit=24&commodity=food",
  "limit=24&province=35&in_stock=true",
  "limit=24&q=keripik+tempe",
  "limit=24&q=batik",
  "limit=24&q=spatu",
  "limit=24&q=silver+ring",
  "limit=24&q=tas+kulit&province=35",
  "limit=24&q=anyaman&sort=popularity",
];

/** Beyond any price in the shop, so that it filters nothing. */
let limit = 5_000_000_000;

/**
 * p95 of lists and searches, milliseconds. Each address carries a price that no other has, so that no answer is one
 * that was kept from before. Twice, and the second time counts: the first warms the code up.
 */
export async function measureSearch({ store: { origin, headers } }) {
  await askAll(origin, headers);
  return percentile(await askAll(origin, headers), 0.95);
}

async function askAll(origin, headers) {
  const requests = Array.from({ length: ROUNDS }, () => QUERIES).flat();
  const latencies = [];
  const ask = async () => {
    for (let query = requests.pop(); query; query = requests.pop()) {
      limit += 1;
      const start = performance.now();
      const response = await fetch(`${origin}/store/catalogue?${query}&price_max=${limit}`, { headers });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${query} answered ${response.status}`);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return latencies;
}

/**
 * P2: lists and searches now, against when the shop was small.
 *
 * @param {import("./prepare-shop.mjs").Shop} shop
 */
export async function searchAtSize(shop) {
  const now = await measureSearch(shop);
  return [
    {
      name: "P2",
      compares: `lists and searches, p95: ${await variantsIn(shop.database)} variants / ${shop.small.variants}`,
      ours: now,
      other: shop.small.p95,
      show: milliseconds,
      goal: "≤ 1.50",
    },
  ];
}

/** How many variants the shop has. */
export async function variantsIn(database) {
  const { rows } = await database.query(
    "SELECT count(*)::int AS variants FROM product_variant WHERE deleted_at IS NULL",
  );
  return rows[0].variants;
}
