/** Enough for every purchase of a run. */
const STOCK = 1_000_000;

/**
 * What every purchase holds: two goods from the shelf and one that is made to order, of one cooperative.
 *
 * @typedef {object} StockedGood
 * @property {string} variant_id
 * @property {number} quantity whole units of trade, an even number of them
 * @property {string | null} inventory_item_id null when it is not counted
 */

const GOODS = `
  SELECT DISTINCT ON (v.id) v.id AS variant_id, i.inventory_item_id, t.made_to_order,
    2 * ceil(greatest(t.moq, 2)::numeric / (t.order_multiple * t.trade_unit_size))::int
      * t.order_multiple * t.trade_unit_size AS quantity
  FROM product_product_cooperative_cooperative c
  JOIN product_variant v ON v.product_id = c.product_id AND v.deleted_at IS NULL
  JOIN supply_terms t ON t.variant_id = v.id AND t.deleted_at IS NULL
  LEFT JOIN product_variant_inventory_item i ON i.variant_id = v.id AND i.deleted_at IS NULL AND v.manage_inventory
  WHERE c.cooperative_id = $1 AND c.deleted_at IS NULL
  ORDER BY v.id`;

/** @returns {Promise<StockedGood[]>} */
export async function pickGoods(database, cooperativeId) {
  const { rows } = await database.query(GOODS, [cooperativeId]);
  const shelf = rows.filter((row) => row.inventory_item_id && !row.made_to_order).slice(0, 2);
  const toOrder = rows.filter((row) => row.made_to_order).slice(0, 1);
  if (shelf.length < 2 || toOrder.length < 1) throw new Error("the cooperative sells too little");
  await database.query(
    `UPDATE inventory_level SET stocked_quantity = $1::int,
       raw_stocked_quantity = jsonb_build_object('value', $1::text, 'precision', 20)
     WHERE inventory_item_id = ANY($2)`,
    [STOCK, shelf.map(({ inventory_item_id }) => inventory_item_id)],
  );
  return [...shelf, ...toOrder];
}
