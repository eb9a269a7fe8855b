import { MedusaService } from "@medusajs/framework/utils";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderLine } from "./models/seller-order-line";
import { SellerOrderTransition } from "./models/seller-order-transition";

export class SellerOrderModuleService extends MedusaService({
  SellerOrder,
  SellerOrderLine,
  SellerOrderTransition,
}) {}
