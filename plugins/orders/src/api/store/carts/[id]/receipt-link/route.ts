import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { receiptToken } from "../../../../../receipt/receipt-token";

/** `POST /store/carts/:id/receipt-link`: who holds a completed cart gets the key to its order. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: req.params.id },
  });
  const order_id = (data[0] as { order_id?: string } | undefined)?.order_id;
  if (!order_id) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This cart has no order");
  const token = receiptToken(order_id, foundationOptions(req.scope).receiptSecret);
  res.set("Cache-Control", "private, no-store").json({ order_id, token });
}
