import { model } from "@medusajs/framework/utils";
import { SellerOrderReturn } from "./seller-order-return";

export const SellerOrderReturnLine = model.define("seller_order_return_line", {
  id: model.id({ prefix: "selretln" }).primaryKey(),
  seller_order_line_id: model.text(),
  quantity: model.number(),
  seller_order_return: model.belongsTo(() => SellerOrderReturn, { mappedBy: "lines" }),
});
