import { loadInTurn } from "./load.mjs";
import { milliseconds } from "./print-figures.mjs";
import { percentile } from "./statistics.mjs";
import { regionOf } from "./store-client.mjs";

/** What a card shows, as far as Medusa knows it; ours says more, such as tiers, seller and origin. */
const STOCK_FIELDS = "id,title,handle,thumbnail,*variants.calculated_price";

/** P1: 24 priced products, our route and Medusa's. */
export async function listing({ store, productCount }) {
  const { origin, headers } = store;
  const region = await regionOf(store);
  const results = await loadInTurn(
    {
      ours: { url: `${origin}/store/catalogue?limit=24`, headers },
      stock: {
        url: `${origin}/store/products?limit=24&region_id=${region}&fields=${encodeURIComponent(STOCK_FIELDS)}`,
        headers,
      },
    },
    { warmUp: { amount: 40 }, extent: { amount: 100 }, rounds: 4 },
  );
  return [
    {
      name: "P1",
      compares: `24 priced of ${productCount}, p95: /store/catalogue / Medusa's /store/products`,
      ours: percentile(results.ours.latencies, 0.95),
      other: percentile(results.stock.latencies, 0.95),
      show: milliseconds,
      goal: "≤ 0.10",
    },
  ];
}
