import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";
import { SellerOrderParcelLine } from "./seller-order-parcel-line";

export const PARCEL_STATUSES = ["packed", "shipped", "delivered"] as const;

/** One box of a seller order, with its own label; becomes a Medusa fulfilment when it is shipped. */
export const SellerOrderParcel = model
  .define("seller_order_parcel", {
    id: model.id({ prefix: "selpar" }).primaryKey(),
    /** On the label, also as a bar code: `<number of the seller order>-K<running number>`. */
    number: model.text().unique(),
    status: model.enum([...PARCEL_STATUSES]).default("packed"),
    /** Grams, as weighed; null when nobody did. */
    weight: model.number().nullable(),
    courier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    packed_at: model.dateTime(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    /** Medusa's fulfilment; null until Medusa knows of the parcel. */
    fulfillment_id: model.text().nullable(),
    seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "parcels" }),
    lines: model.hasMany(() => SellerOrderParcelLine, { mappedBy: "parcel" }),
  })
  .cascades({ delete: ["lines"] });
