import { startFreshBackends } from "./fresh-backends.mjs";
import { goodsOf } from "./goods.mjs";
import { milliseconds } from "./print-figures.mjs";
import { median } from "./statistics.mjs";
import { regionOf, storeClient } from "./store-client.mjs";

const LINES = 50;
const ADDITIONS = 20;
const WARM_UP = 20;

/** P4: adding one line, as the shop does. The three ways take turns. */
export async function addToCart(shop) {
  const origins = await startFreshBackends(shop);
  const store = storeClient(origins.ours, shop.key);
  const bare = storeClient(origins.bare, shop.key);
  const region_id = await regionOf(store);
  const [added, ...goods] = (await goodsOf(store, "", LINES + 1)).map(({ variant_id, quantity }) => ({
    variant_id,
    quantity,
  }));
  const { cart: full } = await store.post("/store/carts?fields=id", { region_id, items: goods });
  const ways = {
    full: () => addAndRemove(store, full.id, added),
    empty: () => addToNew(store, region_id, added),
    bare: () => addToNew(bare, region_id, added),
  };
  const times = { full: [], empty: [], bare: [] };
  for (let turn = 0; turn < WARM_UP + ADDITIONS; turn++) {
    // Forwards and backwards in turn: what a request leaves running slows the one after it.
    const order = turn % 2 === 0 ? Object.entries(ways) : Object.entries(ways).reverse();
    for (const [name, add] of order) {
      const elapsed = await add();
      if (turn >= WARM_UP) times[name].push(elapsed);
    }
  }
  const empty = median(times.empty);
  return [
    {
      name: "P4",
      compares: `adding a line, median: to a cart of ${LINES} lines / to an empty one`,
      ours: median(times.full),
      other: empty,
      show: milliseconds,
      goal: "≤ 2.00",
    },
    {
      name: "P4",
      compares: "adding a line to an empty cart, median: with our plugins / without",
      ours: empty,
      other: median(times.bare),
      show: milliseconds,
      goal: "≤ 1.15",
    },
  ];
}

async function addToNew(store, region_id, line) {
  const { cart } = await store.post("/store/carts?fields=id", { region_id });
  return (await store.timed(`/store/carts/${cart.id}/line-items?fields=id`, line)).elapsed;
}

/** Takes the line out again, so that the next one finds as many as this one did. */
async function addAndRemove(store, cartId, line) {
  const path = `/store/carts/${cartId}/line-items`;
  const { elapsed } = await store.timed(`${path}?fields=id`, line);
  const { items } = (await store.get(`/store/carts/${cartId}?fields=id,*items`)).cart;
  if (items.length !== LINES + 1) throw new Error(`the cart has ${items.length} lines, not ${LINES + 1}`);
  await store.remove(
    `${path}/${items.find(({ variant_id }) => variant_id === line.variant_id).id}?fields=id`,
  );
  return elapsed;
}
