import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import SellerOrderModule from "../modules/seller-order";

/** Reads an order's seller orders by `seller_order.order_id`. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...SellerOrderModule.linkable.sellerOrder.id, primaryKey: "order_id" },
  { readOnly: true, isList: true },
);
