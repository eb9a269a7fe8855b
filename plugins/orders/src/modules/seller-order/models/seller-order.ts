import { model } from "@medusajs/framework/utils";
import { SELLER_ORDER_TABS } from "@pasar-sentra/wire/seller-order-tab";
import { SELLER_ORDER_STATUSES } from "@pasar-sentra/wire/states/seller-order-status";
import { SellerOrderLine } from "./seller-order-line";
import { SellerOrderMessage } from "./seller-order-message";
import { SellerOrderParcel } from "./seller-order-parcel";
import { SellerOrderRefund } from "./seller-order-refund";
import { SellerOrderReturn } from "./seller-order-return";
import { SellerOrderTransition } from "./seller-order-transition";

/** One cooperative's share of a Medusa order (decision D1). Amounts are whole rupiah. */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "selord" }).primaryKey(),
    order_id: model.text(),
    cooperative_id: model.text(),
    /** Shown to people: `PS-<year>-<order number, 6 digits>-<part>`. */
    number: model.text().unique(),
    /** The Medusa order's number, which people type to find the order. */
    display_id: model.number().default(0),
    status: model.enum([...SELLER_ORDER_STATUSES]).default("awaiting_payment"),
    tab: model.enum([...SELLER_ORDER_TABS]).default("awaiting_payment"),
    /** What the tab is sorted by: when the next thing is due, else when the order was placed. */
    due_at: model.dateTime(),
    /** Grows with every change: of two changes that saw the same version, one is written. */
    version: model.number().default(0),
    /** Medusa's order does not say yet what this row says (see `settle-seller-order.ts`). */
    is_unsettled: model.boolean().default(false),
    /** A follower has not heard of all transitions yet (see `hear-followers.ts`). */
    is_unheard: model.boolean().default(false),
    /** Id of the last transition that each follower has heard of, by the follower's name. */
    heard: model.json().nullable(),
    shipping_option_id: model.text().nullable(),
    shipping_name: model.text().nullable(),
    item_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    tax_total: model.bigNumber(),
    discount_total: model.bigNumber(),
    /** What the buyer pays for this share; the shares of an order sum to its total. */
    total: model.bigNumber(),
    paid_at: model.dateTime().nullable(),
    /** Until when the cooperative has to answer; then the order is declined by itself. */
    accept_by: model.dateTime().nullable(),
    /** When the cooperative was told that `accept_by` is near. */
    warned_at: model.dateTime().nullable(),
    accepted_at: model.dateTime().nullable(),
    /** Producer account, and the name that the history keeps. */
    accepted_by: model.text().nullable(),
    accepted_by_name: model.text().nullable(),
    /** Day on which the goods are ready, `YYYY-MM-DD` in Jakarta, as promised to the buyer. */
    promised_on: model.text().nullable(),
    delivered_at: model.dateTime().nullable(),
    /** Returns that are neither refunded nor rejected. */
    open_returns: model.number().default(0),
    lines: model.hasMany(() => SellerOrderLine, { mappedBy: "seller_order" }),
    transitions: model.hasMany(() => SellerOrderTransition, { mappedBy: "seller_order" }),
    parcels: model.hasMany(() => SellerOrderParcel, { mappedBy: "seller_order" }),
    messages: model.hasMany(() => SellerOrderMessage, { mappedBy: "seller_order" }),
    returns: model.hasMany(() => SellerOrderReturn, { mappedBy: "seller_order" }),
    refunds: model.hasMany(() => SellerOrderRefund, { mappedBy: "seller_order" }),
  })
  .cascades({ delete: ["lines", "transitions", "parcels", "messages", "returns", "refunds"] })
  .indexes([
    { on: ["order_id", "cooperative_id"], unique: true },
    { on: ["cooperative_id", "status"] },
    { on: ["cooperative_id", "tab", "due_at", "id"] },
    { on: ["cooperative_id", "display_id"] },
    { on: ["cooperative_id", "due_at", "id"], where: "open_returns > 0 AND deleted_at IS NULL" },
    { on: ["cooperative_id", "paid_at", "id"], where: "paid_at IS NOT NULL AND deleted_at IS NULL" },
    { on: ["cooperative_id", "delivered_at"], where: "delivered_at IS NOT NULL AND deleted_at IS NULL" },
    { on: ["accept_by"], where: "status = 'placed' AND deleted_at IS NULL" },
    { on: ["delivered_at"], where: "status = 'delivered' AND deleted_at IS NULL" },
    { on: ["updated_at"], where: "is_unsettled AND deleted_at IS NULL" },
    {
      name: "IDX_seller_order_unheard",
      on: ["updated_at"],
      where: "is_unheard AND deleted_at IS NULL",
    },
    { on: ["created_at"], where: "status = 'awaiting_payment' AND deleted_at IS NULL" },
  ]);
