import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** A line of a seller order, as it was when the order was placed. Amounts are whole rupiah. */
export const SellerOrderLine = model.define("seller_order_line", {
  id: model.id({ prefix: "selline" }).primaryKey(),
  order_line_item_id: model.text().unique(),
  variant_id: model.text().nullable(),
  title: model.text(),
  variant_title: model.text().nullable(),
  quantity: model.number(),
  unit: model.text().nullable(),
  unit_price: model.bigNumber(),
  total: model.bigNumber(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "lines" }),
});
