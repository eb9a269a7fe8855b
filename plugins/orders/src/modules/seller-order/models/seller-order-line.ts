import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/**
 * A line of a seller order, as it was when the order was placed. Amounts are whole rupiah, quantities count
 * `unit`. Once the cooperative has answered: accepted + declined = quantity; shipped + cancelled ≤ accepted;
 * returned ≤ shipped.
 */
export const SellerOrderLine = model.define("seller_order_line", {
  id: model.id({ prefix: "selline" }).primaryKey(),
  order_line_item_id: model.text().unique(),
  variant_id: model.text().nullable(),
  product_id: model.text().nullable(),
  product_handle: model.text().nullable(),
  thumbnail: model.text().nullable(),
  title: model.text(),
  variant_title: model.text().nullable(),
  quantity: model.number(),
  accepted_quantity: model.number().default(0),
  declined_quantity: model.number().default(0),
  /** Accepted at first, then cancelled by the cooperative or with the whole order. */
  cancelled_quantity: model.number().default(0),
  shipped_quantity: model.number().default(0),
  returned_quantity: model.number().default(0),
  unit: model.text().nullable(),
  /** The unit in which the trade counts, and how many `unit` it holds. */
  trade_unit: model.text().nullable(),
  trade_unit_size: model.number().default(1),
  /** Grams of one unit, packed; null when unknown. */
  unit_weight: model.number().nullable(),
  unit_price: model.bigNumber(),
  total: model.bigNumber(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "lines" }),
});
