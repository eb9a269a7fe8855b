import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestKey } from "@pasar-sentra/foundation/idempotency/request-key";
import { MedusaError } from "@medusajs/framework/utils";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import {
  actingProducer,
  historyActor,
  requireActiveCooperative,
  requireRole,
} from "@pasar-sentra/cooperatives/staff/acting-producer";
import { changeAllocationWorkflow } from "./change-allocation";
import type { AllocationCommand } from "./allocation-command";
import { readAllocationPage } from "./read-allocation-page";

/**
 * A route of an officer or manager that decides on one allocation of one seller order and answers with the
 * whole page, so that what is shown next is what holds. Another cooperative's order, allocation or share: 404.
 */
export async function runAllocationCommand(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
  command: AllocationCommand,
): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  requireActiveCooperative(acting);
  const { id: orderId, allocation_id: id } = req.params as { id: string; allocation_id: string };
  const cooperative_id = acting.cooperative.id;
  await assertOfOrder(req, { id, seller_order_id: orderId, cooperative_id });
  await changeAllocationWorkflow(req.scope).run({
    input: { id, cooperative_id, command, actor: historyActor(acting), request_key: requestKey(req) },
  });
  res.json(await readAllocationPage(req.scope, cooperative_id, orderId));
}

async function assertOfOrder(
  req: AuthenticatedMedusaRequest,
  filters: { id: string; seller_order_id: string; cooperative_id: string },
): Promise<void> {
  const [known] = await req.scope
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocations(filters, { select: ["id"], take: 1 });
  if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Allocation was not found");
}
