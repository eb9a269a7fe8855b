import { milliseconds } from "./print-figures.mjs";
import { percentile } from "./statistics.mjs";

const CHANGES = 40;
const SECOND = 1_000;
const TIMEOUT = 20 * SECOND;

/** P7: from the answer that a new price is committed to the first search that finds the product by it. */
export async function visibleAfter({ store, env }) {
  const admin = await operator(store.origin, env);
  const { cards } = await store.get("/store/catalogue?limit=1&sort=price_asc");
  const { product } = await store.get(`/store/catalogue/${cards[0].handle}`);
  const [variant] = product.variants;
  const times = [];
  for (let change = 1; change <= CHANGES; change++) {
    // A price that nothing else has, below all others.
    const price = 100 + change;
    const prices = [{ currency_code: "idr", amount: price }];
    await admin(`/admin/products/${product.id}/variants/${variant.id}`, { prices });
    times.push(await untilFound(store, product.handle, price));
  }
  return [
    {
      name: "P7",
      compares: `price committed → found by it, p95 of ${CHANGES} / one second`,
      ours: percentile(times, 0.95),
      other: SECOND,
      show: milliseconds,
      goal: "≤ 1.00",
    },
  ];
}

async function untilFound(store, handle, price) {
  const start = performance.now();
  for (;;) {
    const found = await store.get(
      `/store/catalogue?facets=false&limit=1&price_min=${price}&price_max=${price}`,
    );
    const elapsed = performance.now() - start;
    if (found.cards[0]?.handle === handle) return elapsed;
    if (elapsed > TIMEOUT) throw new Error(`a new price of ${handle} cannot be found after 20 s`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Posts as the operator whom the seed makes. */
async function operator(origin, { ADMIN_EMAIL, ADMIN_PASSWORD }) {
  const post = async (path, body, headers = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    return response.json();
  };
  const { token } = await post("/auth/user/emailpass", { email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
  return (path, body) => post(path, body, { authorization: `Bearer ${token}` });
}
