import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import {
  listSellerOrders,
  sellerOrdersQuerySchema,
} from "../../../../../../seller-order/view/list-seller-orders";

/** `GET /admin/cooperatives/:id/workspace/orders?tab=&q=&cursor=&limit=`, for operators: as its officers see them. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(sellerOrdersQuerySchema, req.query);
  res.json(await listSellerOrders(req.scope, req.params.id as string, query));
}
