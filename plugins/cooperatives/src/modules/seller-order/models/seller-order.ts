import { model } from "@medusajs/framework/utils";
import { SELLER_ORDER_STATUSES } from "../../../state-machine/seller-order-status";
import { SellerOrderLine } from "./seller-order-line";
import { SellerOrderTransition } from "./seller-order-transition";

/** One cooperative's share of a Medusa order (decision D1). Amounts are whole rupiah. */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "selord" }).primaryKey(),
    order_id: model.text(),
    cooperative_id: model.text(),
    /** Shown to people: `PS-<year>-<order number, 6 digits>-<part>`. */
    number: model.text().unique(),
    status: model.enum([...SELLER_ORDER_STATUSES]).default("placed"),
    shipping_option_id: model.text().nullable(),
    shipping_name: model.text().nullable(),
    item_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    tax_total: model.bigNumber(),
    discount_total: model.bigNumber(),
    /** What the buyer pays for this share; the shares of an order sum to its total. */
    total: model.bigNumber(),
    lines: model.hasMany(() => SellerOrderLine, { mappedBy: "seller_order" }),
    transitions: model.hasMany(() => SellerOrderTransition, { mappedBy: "seller_order" }),
  })
  .cascades({ delete: ["lines", "transitions"] })
  .indexes([{ on: ["order_id", "cooperative_id"], unique: true }, { on: ["cooperative_id", "status"] }]);
