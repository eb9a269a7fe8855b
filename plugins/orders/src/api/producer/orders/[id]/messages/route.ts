import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requestKey } from "@pasar-sentra/foundation/idempotency/request-key";
import { historyActor } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { addOrderMessage } from "../../../../../seller-order/add-order-message";
import { messageSchema } from "../../../../../seller-order/command-schemas";
import { orderOfficer, ownOrder } from "../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/messages` `{ body, channel? }`: a word to the buyer, on the page of the order and by mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const actor = historyActor(orderOfficer(req));
  const input = parseInput(messageSchema, req.body ?? {});
  const message = await addOrderMessage(
    req.scope,
    await ownOrder(req),
    { ...input, request_key: requestKey(req) },
    actor,
  );
  res.status(201).json({ message });
}
