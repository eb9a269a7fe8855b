import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { orderReceipt } from "../../../../../receipt/order-receipt";
import { loadOrderRow } from "../../../../../receipt/receipt-rows";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { isReceiptToken } from "../../../../../receipt/receipt-token";

/** `GET /store/orders/:id/receipt`: for the customer who placed it, or whoever holds its signed link. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id as string;
  const { receiptSecret } = foundationOptions(req.scope);
  const holdsLink = isReceiptToken(req.query.token, id, receiptSecret);
  const customerId = req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : null;
  const order = holdsLink || customerId ? await loadOrderRow(req.scope, id) : null;
  if (!order || !(holdsLink || order.customer_id === customerId)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Order was not found");
  }
  res.set("Cache-Control", "private, no-store").json({ order: await orderReceipt(req.scope, order) });
}
