/**
 * Something to buy: a variant made to order, which never runs out, in the smallest quantity that its terms and its
 * cooperative's minimum allow.
 *
 * @typedef {{ variant_id: string, quantity: number, cooperative: string }} Good
 */

/** @returns {Promise<Good[]>} one variant each of `wanted` products that match the filter */
export async function goodsOf(store, filter, wanted) {
  const goods = [];
  let cursor = "";
  while (goods.length < wanted) {
    const page = await store.get(`/store/catalogue?made_to_order=true&limit=24${filter}${cursor}`);
    for (const { handle } of page.cards) {
      if (goods.length < wanted) goods.push(await goodOf(store, handle));
    }
    if (goods.length < wanted && !page.next_cursor)
      throw new Error(`there are only ${goods.length} of ${wanted} products for ${filter || "any filter"}`);
    cursor = `&cursor=${encodeURIComponent(page.next_cursor)}`;
  }
  return goods;
}

/** One product each of `wanted` cooperatives. */
export async function goodsOfCooperatives(store, wanted) {
  const { cooperatives } = await store.get("/store/cooperatives?limit=50");
  if (cooperatives.length < wanted) throw new Error(`there are only ${cooperatives.length} cooperatives`);
  const goods = [];
  for (const { slug } of cooperatives.slice(0, wanted)) {
    goods.push(...(await goodsOf(store, `&cooperative=${slug}`, 1)));
  }
  return goods;
}

async function goodOf(store, handle) {
  const { product } = await store.get(`/store/catalogue/${handle}`);
  const [variant] = product.variants;
  const { moq, order_multiple } = variant.supply_terms;
  const cheapest = Math.min(...variant.tiers.map(({ unit_price }) => unit_price));
  const least = Math.max(moq, Math.ceil(product.cooperative.minimum_order / cheapest));
  return {
    variant_id: variant.id,
    quantity: Math.ceil(least / order_multiple) * order_multiple,
    cooperative: product.cooperative.slug,
  };
}
