import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openAllocations } from "../../../../../allocation/open-allocations";
import { readAllocationPage, readOwnOrder } from "../../../../../allocation/read-allocation-page";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import {
  actingProducer,
  historyActor,
  requireActiveCooperative,
  requireRole,
} from "@pasar-sentra/cooperatives/staff/acting-producer";

/** Orders whose work can still be shared. */
const SHAREABLE = ["accepted", "in_production", "packed", "partly_shipped"];

/** `GET /producer/orders/:id/allocation`: officers and managers see the work of an order and its proposal. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  res.json(await readAllocationPage(req.scope, acting.cooperative.id, req.params.id as string));
}

/** `POST …/allocation`: opens the sharing of an accepted order that has none yet; the acceptance does so by itself. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  requireActiveCooperative(acting);
  const order = await readOwnOrder(req.scope, acting.cooperative.id, req.params.id as string);
  if (!SHAREABLE.includes(order.status)) {
    throw new RefusalError(409, "order_not_accepted", `The order is ${order.status}`, {
      status: order.status,
    });
  }
  await openAllocations(req.scope, { seller_order_id: order.id, actor: historyActor(acting) });
  res.json(await readAllocationPage(req.scope, acting.cooperative.id, order.id));
}
