import { model } from "@medusajs/framework/utils";
import { SELLER_ORDER_RETURN_STATUSES } from "@pasar-sentra/wire/states/seller-order-return-status";
import { SellerOrder } from "./seller-order";
import { SellerOrderReturnLine } from "./seller-order-return-line";

/** Goods that the buyer sends back, noted by an officer on the buyer's behalf. */
export const SellerOrderReturn = model
  .define("seller_order_return", {
    id: model.id({ prefix: "selret" }).primaryKey(),
    /** `<number of the seller order>-R<running number>`. */
    number: model.text().unique(),
    status: model.enum([...SELLER_ORDER_RETURN_STATUSES]).default("requested"),
    reason: model.text(),
    received_at: model.dateTime().nullable(),
    /** Medusa's return; null until Medusa knows that the goods are back. */
    medusa_return_id: model.text().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "returns" }),
    lines: model.hasMany(() => SellerOrderReturnLine, { mappedBy: "seller_order_return" }),
  })
  .cascades({ delete: ["lines"] });
