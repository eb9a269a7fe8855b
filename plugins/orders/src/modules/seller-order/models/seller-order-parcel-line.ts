import { model } from "@medusajs/framework/utils";
import { SellerOrderParcel } from "./seller-order-parcel";

/** How much of a line of the seller order is in the parcel. */
export const SellerOrderParcelLine = model.define("seller_order_parcel_line", {
  id: model.id({ prefix: "selparln" }).primaryKey(),
  seller_order_line_id: model.text(),
  quantity: model.number(),
  parcel: model.belongsTo(() => SellerOrderParcel, { mappedBy: "lines" }),
});
