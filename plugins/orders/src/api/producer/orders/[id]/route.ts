import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownOrder } from "../../../../seller-order/producer-order";
import { sellerOrderDetail } from "../../../../seller-order/view/seller-order-detail";

/** `GET /producer/orders/:id`: one order with its parcels, returns, refunds, messages and history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ order: await sellerOrderDetail(req.scope, await ownOrder(req)) });
}
