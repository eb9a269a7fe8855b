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

/** A cart that only waits for its completion, made as the shop makes it. */
export async function readyCart(store, region_id, goods, sellers, email = "bench@pasarsentra.example") {
  const items = goods.map(({ variant_id, quantity }) => ({ variant_id, quantity }));
  const { cart } = await store.post("/store/carts?fields=id", { region_id, items });
  const path = `/store/carts/${cart.id}`;
  await store.post(`${path}?fields=id`, {
    email,
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
