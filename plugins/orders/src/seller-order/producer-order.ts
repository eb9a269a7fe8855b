import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { found } from "@pasar-sentra/foundation/http/found";
import { requestKey } from "@pasar-sentra/foundation/idempotency/request-key";
import {
  type ActingProducer,
  actingProducer,
  historyActor,
  requireRole,
} from "@pasar-sentra/cooperatives/staff/acting-producer";
import { actOnSellerOrderWorkflow } from "./workflows/act-on-seller-order";
import type { CommandInputs, SellerOrderCommand } from "./plans";
import { loadSellerOrder, type SellerOrderRecord } from "./seller-order-record";
import { sellerOrderDetail } from "./view/seller-order-detail";

/** A cooperative's orders are for its officers and managers; members see their own work only. */
export function orderOfficer(req: MedusaRequest): ActingProducer {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  return acting;
}

/** @throws MedusaError 404 for another cooperative's order, as if it did not exist */
export async function ownOrder(req: MedusaRequest): Promise<SellerOrderRecord> {
  const { cooperative } = orderOfficer(req);
  return found(await loadSellerOrder(req.scope, req.params.id as string, cooperative.id), "Order");
}

/** Does one action on the order of the route and answers with the order as it is then. */
export async function actOnOrder<Command extends SellerOrderCommand>(
  req: MedusaRequest | AuthenticatedMedusaRequest,
  res: MedusaResponse,
  command: Command,
  input: CommandInputs[Command],
): Promise<void> {
  const acting = orderOfficer(req);
  await actOnSellerOrderWorkflow(req.scope).run({
    input: {
      id: req.params.id as string,
      cooperative_id: acting.cooperative.id,
      command,
      input,
      actor: historyActor(acting),
      request_key: requestKey(req),
    },
  });
  res.json({ order: await sellerOrderDetail(req.scope, await ownOrder(req)) });
}
