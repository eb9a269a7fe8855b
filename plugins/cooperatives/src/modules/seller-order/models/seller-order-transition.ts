import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** History of a seller order: who moved it, from where to where, and why. */
export const SellerOrderTransition = model.define("seller_order_transition", {
  id: model.id({ prefix: "seltr" }).primaryKey(),
  action: model.text(),
  from_status: model.text().nullable(),
  to_status: model.text(),
  /** `customer`, `producer`, `user` (operator) or `system`. */
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  reason: model.text().nullable(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "transitions" }),
});
