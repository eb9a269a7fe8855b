import { randomUUID } from "node:crypto";
import { readyCart } from "../bench/ready-cart.mjs";
import { differences, snapshot, stockOf } from "./snapshot.mjs";

const PATIENCE = 20_000;
const TRACKING = { courier: "JNE", tracking_number: "JNE-000001" };

/**
 * One purchase that a point is tried on, brought as far as the action needs it; by HTTP, as people do it.
 *
 * @typedef {object} Subject
 * @property {string} email names the purchase: no other has it
 * @property {string} cart
 * @property {{ stocked: number, reserved: number }} stockBefore
 * @property {string} [order] Medusa's order
 * @property {string} [share] the seller order
 */

/** @returns {Promise<Subject>} a cart that only waits for its completion */
export async function withCart(shop) {
  const email = `faults-${randomUUID()}@pasarsentra.example`;
  const stockBefore = await stockOf(shop.database, shop.goods);
  return { email, stockBefore, cart: await readyCart(shop.store, shop.region, shop.goods, 1, email) };
}

export async function withOrder(shop) {
  const subject = await withCart(shop);
  const { order } = await shop.store.post(`/store/carts/${subject.cart}/complete?fields=id`);
  const share = await one(shop, "SELECT id FROM seller_order WHERE order_id = $1", [order.id]);
  const payment = await one(
    shop,
    `SELECT p.id FROM payment p JOIN order_payment_collection l
     ON l.payment_collection_id = p.payment_collection_id WHERE l.order_id = $1`,
    [order.id],
  );
  return { ...subject, order: order.id, share: share.id, payment: payment.id };
}

export async function withPaidOrder(shop) {
  const subject = await withOrder(shop);
  await must(shop, `/admin/payments/${subject.payment}/capture`, shop.operator);
  await until(() => isPaid(shop, subject), "the order is paid");
  const { rows } = await shop.database.query(
    "SELECT id, variant_id, quantity FROM seller_order_line WHERE seller_order_id = $1 ORDER BY variant_id",
    [subject.share],
  );
  return { ...subject, lines: rows };
}

export async function withAcceptedOrder(shop) {
  const subject = await withPaidOrder(shop);
  await act(shop, subject, "accept");
  return subject;
}

/** Two parcels, the first with a part of each line. */
export async function withParcels(shop) {
  const subject = await withAcceptedOrder(shop);
  const part = subject.lines.map(({ id, quantity }) => ({ line_id: id, quantity: Math.ceil(quantity / 2) }));
  await act(shop, subject, "parcels", { lines: part });
  const { order } = await act(shop, subject, "parcels");
  return { ...subject, parcels: order.parcels.map(({ id }) => id) };
}

export async function withShippedParcels(shop) {
  const subject = await withParcels(shop);
  for (const id of subject.parcels) await act(shop, subject, `parcels/${id}/ship`, TRACKING);
  return subject;
}

export async function withDeliveredParcels(shop) {
  const subject = await withShippedParcels(shop);
  for (const id of subject.parcels) await act(shop, subject, `parcels/${id}/deliver`);
  return subject;
}

export async function withRequestedReturn(shop) {
  const subject = await withDeliveredParcels(shop);
  const lines = subject.lines.map(({ id }) => ({ line_id: id, quantity: 1 }));
  const { order } = await act(shop, subject, "returns", { reason: "Jahitan lepas", lines });
  return { ...subject, return_id: order.returns[0].id };
}

export async function withReceivedReturn(shop) {
  const subject = await withRequestedReturn(shop);
  await act(shop, subject, `returns/${subject.return_id}/receive`);
  return subject;
}

/** What the purchase has left behind, the stock that it took included. */
export async function stateOf(shop, subject) {
  const taken = await snapshot(shop.database, subject.email);
  const stock = await stockOf(shop.database, shop.goods);
  const moved = {
    stocked: stock.stocked - subject.stockBefore.stocked,
    reserved: stock.reserved - subject.stockBefore.reserved,
    is_sum_of_reservations: stock.reserved === stock.reservations,
  };
  return { ...taken, stock: [JSON.stringify(moved)] };
}

/** Waits until the purchase looks as expected. @returns {Promise<string[]>} what still differs after a while */
export async function untilLike(shop, subject, expected, patience) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = differences(expected, await stateOf(shop, subject));
    if (found.length === 0 || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function act(shop, subject, action, body = {}) {
  return must(shop, `/producer/orders/${subject.share}/${action}`, shop.officer, body);
}

async function must(shop, path, headers, body = {}) {
  const answer = await shop.backend.send(path, { headers, body });
  if (answer?.status !== 200)
    throw new Error(`${path} answered ${answer?.status}: ${JSON.stringify(answer?.body).slice(0, 500)}`);
  return answer.body;
}

/** Also told to the cooperative: an acceptance that comes earlier finds that still under way. */
async function isPaid(shop, { share }) {
  const order = await one(shop, "SELECT status, is_unsettled FROM seller_order WHERE id = $1", [share]);
  return order.status === "placed" && !order.is_unsettled;
}

async function one(shop, sql, values) {
  const { rows } = await shop.database.query(sql, values);
  return rows[0];
}

async function until(condition, what) {
  const deadline = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
