import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

export const MESSAGE_CHANNELS = ["note", "whatsapp"] as const;

/** A word between the cooperative and the buyer of one seller order; both see it. */
export const SellerOrderMessage = model.define("seller_order_message", {
  id: model.id({ prefix: "selmsg" }).primaryKey(),
  author_type: model.enum(["producer", "customer", "system"]),
  author_id: model.text().nullable(),
  author_name: model.text().nullable(),
  on_behalf_of: model.text().nullable(),
  /** `note`: on the order's page alone. `whatsapp`: it was also sent there by the author. */
  channel: model.enum([...MESSAGE_CHANNELS]).default("note"),
  body: model.text(),
  /** `Idempotency-Key` of the request, of `author_id`'s: the same again is its repetition. */
  request_key: model.text().nullable(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "messages" }),
});
