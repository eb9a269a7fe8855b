import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { orderOfficer } from "../../../seller-order/producer-order";
import { listSellerOrders, sellerOrdersQuerySchema } from "../../../seller-order/view/list-seller-orders";

/** `GET /producer/orders?tab=&q=&cursor=&limit=`: a cooperative's orders by what is due. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative } = orderOfficer(req);
  const query = parseInput(sellerOrdersQuerySchema, req.query);
  res.json(await listSellerOrders(req.scope, cooperative.id, query));
}
