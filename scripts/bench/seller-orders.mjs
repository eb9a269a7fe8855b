/** How a cooperative's orders are spread: most are done, some are in every tab. */
const STATUSES = [
  ["placed", "to_accept"],
  ["accepted", "to_make"],
  ["in_production", "to_make"],
  ["packed", "to_ship"],
  ["shipped", "shipped"],
  ["delivered", "done"],
  ["completed", "done"],
  ["completed", "done"],
  ["completed", "done"],
  ["declined", "done"],
];

const LINES_EACH = 2;

/**
 * Adds invented seller orders until the cooperative has `total`. Written by SQL, because a hundred thousand
 * purchases would take a day; only lists are measured with them, so no Medusa order stands behind them.
 */
export async function growSellerOrders(database, cooperativeId, total) {
  const { rows } = await database.query(
    "SELECT count(*)::int AS present FROM seller_order WHERE cooperative_id = $1",
    [cooperativeId],
  );
  const { present } = rows[0];
  if (present >= total) return;
  await database.query(ORDERS, [cooperativeId, present + 1, total, JSON.stringify(STATUSES)]);
  await database.query(LINES, [LINES_EACH]);
  await database.query("VACUUM ANALYZE seller_order, seller_order_line");
}

const rupiah = (column) => `100000 AS ${column}, '{"value":"100000","precision":20}'::jsonb AS raw_${column}`;

const ORDERS = `
  INSERT INTO seller_order (id, order_id, cooperative_id, number, display_id, status, tab, due_at, paid_at, accept_by,
    delivered_at, promised_on, created_at, updated_at, item_total, raw_item_total, shipping_total, raw_shipping_total,
    tax_total, raw_tax_total, discount_total, raw_discount_total, total, raw_total)
  SELECT 'selord_' || lpad(n::text, 26, '0'), 'order_' || lpad(n::text, 26, '0'), $1::text,
    'PS-2026-' || lpad((900000 + n)::text, 7, '0') || '-1', 900000 + n, kind->>0, kind->>1,
    now() + (n % 240) * interval '1 hour', now(), now() + (n % 24 + 1) * interval '1 hour',
    CASE WHEN kind->>0 IN ('delivered', 'completed') THEN now() - (n % 90) * interval '1 day' END,
    to_char(now() + interval '7 days', 'YYYY-MM-DD'), now(), now(),
    ${["item_total", "shipping_total", "tax_total", "discount_total", "total"].map(rupiah).join(", ")}
  FROM generate_series($2::int, $3::int) AS n,
    LATERAL (SELECT $4::jsonb -> (n % jsonb_array_length($4::jsonb)) AS kind) AS kinds`;

const LINES = `
  INSERT INTO seller_order_line (id, seller_order_id, order_line_item_id, title, quantity, accepted_quantity, unit,
    unit_price, raw_unit_price, total, raw_total)
  SELECT 'selline_' || right(o.id, 25) || n, o.id, 'item_' || right(o.id, 25) || n, 'Sandal kulit sintetis', 20, 20,
    'pasang', ${rupiah("unit_price")}, ${rupiah("total")}
  FROM seller_order o CROSS JOIN generate_series(1, $1::int) AS n
  WHERE o.id LIKE 'selord_0000%'
  ON CONFLICT DO NOTHING`;
