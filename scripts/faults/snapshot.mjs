/**
 * Everything that a purchase has left behind, without ids and times, so that two purchases of the same goods that came to
 * the same end look the same. `$1` is the buyer's address, which no other purchase has.
 */
const ORDERS = `SELECT id, version, status FROM "order" WHERE email = $1 AND deleted_at IS NULL`;
const SHARES = `SELECT * FROM seller_order WHERE deleted_at IS NULL AND order_id IN (SELECT id FROM (${ORDERS}) o)`;
const ITEMS = `SELECT i.* FROM order_item i JOIN (${ORDERS}) o ON o.id = i.order_id AND o.version = i.version
  WHERE i.deleted_at IS NULL`;
const PAYMENTS = `SELECT p.* FROM payment p
  JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id AND l.deleted_at IS NULL
  JOIN (${ORDERS}) o ON o.id = l.order_id WHERE p.deleted_at IS NULL`;
const FULFILMENTS = `SELECT f.* FROM fulfillment f JOIN order_fulfillment l ON l.fulfillment_id = f.id AND l.deleted_at IS NULL
  JOIN (${ORDERS}) o ON o.id = l.order_id WHERE f.deleted_at IS NULL AND f.canceled_at IS NULL`;

const within = (table, column, of) =>
  `SELECT * FROM ${table} WHERE deleted_at IS NULL AND ${column} IN (SELECT id FROM (${of}) x)`;

const PARTS = {
  orders: `SELECT status, version FROM (${ORDERS}) o`,
  carts: `SELECT c.completed_at IS NOT NULL AS completed,
      (SELECT count(*)::int FROM order_cart l WHERE l.cart_id = c.id AND l.deleted_at IS NULL) AS orders
    FROM cart c WHERE c.email = $1`,
  sessions: `SELECT s.status FROM payment_session s
    JOIN cart_payment_collection l ON l.payment_collection_id = s.payment_collection_id AND l.deleted_at IS NULL
    JOIN cart c ON c.id = l.cart_id WHERE c.email = $1 AND s.deleted_at IS NULL`,
  seller_orders: `SELECT status, tab, is_unsettled, open_returns, total, accepted_by_name FROM (${SHARES}) s`,
  history: `SELECT action, from_status, to_status, actor_type, reason FROM (
    ${within("seller_order_transition", "seller_order_id", SHARES)}) t`,
  lines: `SELECT quantity, accepted_quantity, declined_quantity, cancelled_quantity, shipped_quantity, returned_quantity
    FROM (${within("seller_order_line", "seller_order_id", SHARES)}) l`,
  parcels: `SELECT p.status, coalesce(p.fulfillment_id IN (SELECT id FROM (${FULFILMENTS}) f), false) AS has_its_fulfilment
    FROM (${within("seller_order_parcel", "seller_order_id", SHARES)}) p`,
  returns: `SELECT r.status, m.status::text AS in_medusa FROM (${within("seller_order_return", "seller_order_id", SHARES)}) r
    LEFT JOIN "return" m ON m.id = r.medusa_return_id`,
  owed: `SELECT cause, amount, status FROM (
    SELECT regexp_replace(cause, '-.*', '') AS cause, amount, status
    FROM (${within("seller_order_refund", "seller_order_id", SHARES)}) r) r`,
  allocations: `SELECT quantity, missing_quantity, status, from_stock FROM allocation
    WHERE deleted_at IS NULL AND seller_order_id IN (SELECT id FROM (${SHARES}) s)`,
  transfers: `SELECT status, order_total FROM (${within("bank_transfer", "order_id", ORDERS)}) t`,
  payments: `SELECT p.amount, p.canceled_at IS NOT NULL AS cancelled FROM (${PAYMENTS}) p`,
  captures: `SELECT amount FROM (${within("capture", "payment_id", PAYMENTS)}) c`,
  refunds: `SELECT amount FROM (${within("refund", "payment_id", PAYMENTS)}) r`,
  // Medusa books a transaction of an order for each capture and refund.
  transactions: `SELECT reference, amount FROM (${within("order_transaction", "order_id", ORDERS)}) t`,
  summary: `SELECT s.totals->>'paid_total' AS paid, s.totals->>'refunded_total' AS refunded,
      s.totals->>'pending_difference' AS pending
    FROM order_summary s JOIN (${ORDERS}) o ON o.id = s.order_id AND o.version = s.version WHERE s.deleted_at IS NULL`,
  items: `SELECT quantity, fulfilled_quantity, shipped_quantity, delivered_quantity, return_requested_quantity,
    return_received_quantity, written_off_quantity FROM (${ITEMS}) i`,
  reservations: `SELECT quantity FROM reservation_item
    WHERE deleted_at IS NULL AND line_item_id IN (SELECT item_id FROM (${ITEMS}) i)`,
  fulfilments: `SELECT shipped_at IS NOT NULL AS shipped, delivered_at IS NOT NULL AS delivered,
      (SELECT coalesce(sum(quantity), 0) FROM fulfillment_item WHERE fulfillment_id = f.id AND deleted_at IS NULL) AS units,
      (SELECT count(*)::int FROM fulfillment_label WHERE fulfillment_id = f.id AND deleted_at IS NULL) AS labels
    FROM (${FULFILMENTS}) f`,
  medusa_returns: `SELECT status::text, (SELECT coalesce(sum(quantity), 0) FROM return_item WHERE return_id = r.id
      AND deleted_at IS NULL) AS units, (SELECT coalesce(sum(received_quantity), 0) FROM return_item WHERE return_id = r.id
      AND deleted_at IS NULL) AS received
    FROM (${within('"return"', "order_id", ORDERS)}) r WHERE r.status <> 'canceled'`,
  open_changes: `SELECT change_type, status FROM (${within("order_change", "order_id", ORDERS)}) c
    WHERE status IN ('pending', 'requested')`,
  messages: `SELECT template, channel, status::text FROM notification WHERE deleted_at IS NULL AND resource_id IN (
    SELECT id FROM (${ORDERS}) o UNION ALL SELECT id FROM (${SHARES}) s)`,
};

/**
 * @param {import("pg").Client} database
 * @returns {Promise<Record<string, string[]>>} by part: its rows as text, in order
 */
export async function snapshot(database, email) {
  const taken = {};
  for (const [part, sql] of Object.entries(PARTS)) {
    const { rows } = await database.query(sql, [email]);
    taken[part] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return taken;
}

/** How the stock of the goods is: on the shelf, reserved, and reserved according to the reservations themselves. */
export async function stockOf(database, goods) {
  const { rows } = await database.query(
    `SELECT coalesce(sum(l.stocked_quantity), 0)::int AS stocked, coalesce(sum(l.reserved_quantity), 0)::int AS reserved,
       (SELECT coalesce(sum(r.quantity), 0)::int FROM reservation_item r
        WHERE r.deleted_at IS NULL AND r.inventory_item_id = ANY($1)) AS reservations
     FROM inventory_level l WHERE l.deleted_at IS NULL AND l.inventory_item_id = ANY($1)`,
    [goods.flatMap(({ inventory_item_id }) => inventory_item_id ?? [])],
  );
  return rows[0];
}

/** What differs, a line each; empty when both look the same. */
export function differences(expected, found) {
  return Object.keys(expected).flatMap((part) => {
    const [wanted, has] = [JSON.stringify(expected[part]), JSON.stringify(found[part])];
    return wanted === has ? [] : [`${part}: ${has} instead of ${wanted}`];
  });
}
