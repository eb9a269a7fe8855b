import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/**
 * Money that the buyer gets back for one change of a seller order. Written as owed together with the change,
 * paid through Medusa afterwards, so that a crash between the two loses nothing. Whole rupiah.
 */
export const SellerOrderRefund = model
  .define("seller_order_refund", {
    id: model.id({ prefix: "selref" }).primaryKey(),
    /** What it is for; once for each seller order: `accept`, `decline`, `cancel-<version>`, `return-<id>`. */
    cause: model.text(),
    goods_amount: model.bigNumber(),
    shipping_amount: model.bigNumber(),
    amount: model.bigNumber(),
    status: model.enum(["owed", "paid"]).default("owed"),
    /** Medusa's refund. */
    refund_id: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "refunds" }),
  })
  .indexes([{ on: ["seller_order_id", "cause"], unique: true }]);
