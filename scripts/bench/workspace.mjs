import { count, milliseconds } from "./print-figures.mjs";
import { growSellerOrders } from "./seller-orders.mjs";
import { statementsOf } from "./statements.mjs";
import { median } from "./statistics.mjs";
import { producerClient } from "./producer-client.mjs";

const FEW = 100;
const MANY = 100_000;
const REQUESTS = 30;

const PAGES = {
  Today: "/producer/today",
  Orders: "/producer/orders?tab=to_make&limit=20",
};

/** A cooperative's daily pages with a hundred seller orders, and with a hundred thousand. */
export async function workspace({ env, database }) {
  const producer = await producerClient(env);
  const few = await measureWith(FEW, producer, database);
  const many = await measureWith(MANY, producer, database);
  return Object.keys(PAGES).flatMap((page) => [
    {
      name: "B",
      compares: `SQL statements of ${page}: ${MANY.toLocaleString("en")} seller orders / ${FEW}`,
      ours: many[page].statements,
      other: few[page].statements,
      show: count,
      goal: "1.00",
    },
    {
      name: "B",
      compares: `${page}, median: ${MANY.toLocaleString("en")} seller orders / ${FEW}`,
      ours: many[page].milliseconds,
      other: few[page].milliseconds,
      show: milliseconds,
      goal: "flat",
    },
  ]);
}

async function measureWith(orders, producer, database) {
  await growSellerOrders(database, producer.cooperativeId, orders);
  const measured = {};
  for (const [page, path] of Object.entries(PAGES)) {
    const get = () => producer.get(path);
    const statements = await statementsOf(get, database);
    const times = [];
    for (let request = 0; request < REQUESTS; request++) {
      const start = performance.now();
      await get();
      times.push(performance.now() - start);
    }
    measured[page] = { statements, milliseconds: median(times) };
  }
  return measured;
}
