import { model } from "@medusajs/framework/utils";

/** How often a product was ordered of late; counted anew every hour, since an order changes too many to do it at once. */
export const ProductPopularity = model.define("product_popularity", {
  product_id: model.text().primaryKey(),
  /** Seller orders of the last 90 days with one of its variants that were not declined or cancelled. */
  orders: model.number(),
});
