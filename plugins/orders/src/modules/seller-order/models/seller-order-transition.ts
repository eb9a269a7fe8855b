import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** History of a seller order: who did what, from where to where, and why. */
export const SellerOrderTransition = model.define("seller_order_transition", {
  id: model.id({ prefix: "seltr" }).primaryKey(),
  action: model.text(),
  from_status: model.text().nullable(),
  to_status: model.text(),
  /** `customer`, `producer`, `user` (operator) or `system`. */
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  actor_name: model.text().nullable(),
  /** The member for whom an officer acted (assisted mode). */
  on_behalf_of: model.text().nullable(),
  reason: model.text().nullable(),
  /** Number of the parcel or return that it concerns. */
  subject: model.text().nullable(),
  /** The order's version with it: the history's order, whatever the clocks of several processes say. Null of old rows. */
  version: model.number().nullable(),
  /** What the action wrote besides (`TransitionChange`); null where it was the status alone. */
  changed: model.json().nullable(),
  /** `Idempotency-Key` of the request, of `actor_id`'s: the same again is its repetition. */
  request_key: model.text().nullable(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "transitions" }),
});
