import { goodsOf, goodsOfCooperatives } from "./goods.mjs";
import { milliseconds } from "./print-figures.mjs";
import { readyCart } from "./ready-cart.mjs";
import { median } from "./statistics.mjs";
import { regionOf } from "./store-client.mjs";

const SELLERS = 5;
const ORDERS = 5;

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
