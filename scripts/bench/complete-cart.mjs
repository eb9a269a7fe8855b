import { goodsOf, goodsOfCooperatives } from "./goods.mjs";
import { milliseconds } from "./print-figures.mjs";
import { median } from "./statistics.mjs";
import { regionOf } from "./store-client.mjs";

const SELLERS = 5;
const ORDERS = 5;

const ADDRESS = {
  first_name: "Siti Nurhaliza Kusumaningrum",
  phone: "+6281234567890",
  address_1: "Jl. Sulfat Gang Melati 12",
  city: "Kota Malang",
  province: "Jawa Timur",
  postal_code: "65122",
  country_code: "id",
  metadata: { village_code: "35.73.01.1007" },
};

/** P5: the request that turns a cart into an order; both carts have five lines. */
export async function completeCart({ store }) {
  const region = await regionOf(store);
  const ofMany = await goodsOfCooperatives(store, SELLERS);
  const ofOne = await goodsOf(store, `&cooperative=${ofMany[0].cooperative}`, SELLERS);
  const times = { many: [], one: [] };
  for (let order = 0; order <= ORDERS; order++) {
    const one = await timeCompletion(store, region, ofOne, 1);
    const many = await timeCompletion(store, region, ofMany, SELLERS);
    // The first of each warms up.
    if (order > 0) {
      times.one.push(one);
      times.many.push(many);
    }
  }
  return [
    {
      name: "P5",
      compares: "completing a cart of 5 lines, median: from 5 cooperatives / from 1",
      ours: median(times.many),
      other: median(times.one),
      show: milliseconds,
      goal: "≤ 1.50",
    },
  ];
}

async function timeCompletion(store, region, goods, sellers) {
  const cart = await readyCart(store, region, goods, sellers);
  const { elapsed, answer } = await store.timed(`/store/carts/${cart}/complete?fields=id`);
  if (answer.type !== "order")
    throw new Error(`the cart was not completed: ${JSON.stringify(answer).slice(0, 500)}`);
  return elapsed;
}

/** A cart that only waits for its completion, made as the shop makes it. */
async function readyCart(store, region_id, goods, sellers) {
  const items = goods.map(({ variant_id, quantity }) => ({ variant_id, quantity }));
  const { cart } = await store.post("/store/carts?fields=id", { region_id, items });
  const path = `/store/carts/${cart.id}`;
  await store.post(`${path}?fields=id`, {
    email: "bench@pasarsentra.example",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  });
  const { cart: summary } = await store.get(`${path}/summary`);
  if (summary.groups.length !== sellers)
    throw new Error(`the cart has ${summary.groups.length} sellers, not ${sellers}`);
  await store.post(`${path}/shipping-methods?fields=id`, summary.groups.map(cheapestShipping));
  const { payment_collection } = await store.post("/store/payment-collections", { cart_id: cart.id });
  await store.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  return cart.id;
}

/** A service that does not carry such a parcel has no price. */
function cheapestShipping({ cooperative, shipping_choices }) {
  const choice = shipping_choices.find(({ amount }) => amount !== null);
  if (!choice) throw new Error(`nothing ships the goods of ${cooperative.slug}`);
  return { option_id: choice.option_id };
}
