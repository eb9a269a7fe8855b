import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { loadOrderRow } from "../../../../../receipt/receipt-rows";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { isReceiptToken } from "../../../../../receipt/receipt-token";
import { addOrderMessage } from "../../../../../seller-order/add-order-message";
import { messageSchema } from "../../../../../seller-order/command-schemas";

const bodySchema = messageSchema
  .pick({ body: true })
  .extend({ seller_order_id: z.string().min(1).max(64) })
  .strict();

/**
 * `POST /store/orders/:id/messages?token=` `{ seller_order_id, body }`: a word to one of the cooperatives, from
 * the customer who placed the order or whoever holds its signed link.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id as string;
  const { body, seller_order_id } = parseInput(bodySchema, req.body ?? {});
  const { receiptSecret } = foundationOptions(req.scope);
  const holdsLink = isReceiptToken(req.query.token, id, receiptSecret);
  const customerId = req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : null;
  const order = holdsLink || customerId ? await loadOrderRow(req.scope, id) : null;
  const share = order?.seller_orders.find((candidate) => candidate.id === seller_order_id);
  if (!order || !share || !(holdsLink || order.customer_id === customerId)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Order was not found");
  }
  await addOrderMessage(
    req.scope,
    share,
    { body, channel: "note" },
    {
      actor_type: "customer",
      actor_id: order.customer_id,
      actor_name: order.shipping_address?.first_name ?? null,
      on_behalf_of: null,
    },
  );
  res.status(201).json({ order_id: order.id });
}
