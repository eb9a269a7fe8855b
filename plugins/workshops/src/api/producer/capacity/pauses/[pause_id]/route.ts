import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CapacityPage } from "@pasar-sentra/wire/allocation";
import { readCapacityPage } from "../../../../../capacity/read-capacity-page";
import { mayChangeAll } from "../../../../../capacity/whose-capacity";
import { found } from "@pasar-sentra/foundation/http/found";
import { CAPACITY_MODULE } from "../../../../../modules/capacity";
import type { CapacityModuleService } from "../../../../../modules/capacity/service";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";

/** `DELETE /producer/capacity/pauses/:pause_id`: works after all. A member ends only the own pause; others' are 404. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CapacityPage>,
): Promise<void> {
  const acting = actingProducer(req);
  const service = req.scope.resolve<CapacityModuleService>(CAPACITY_MODULE);
  const own = mayChangeAll(acting) ? {} : { member_id: found(acting.member, "Pause").id };
  const [pause] = await service.listCapacityPauses(
    { id: req.params.pause_id as string, cooperative_id: acting.cooperative.id, ...own },
    { select: ["id"], take: 1 },
  );
  await service.softDeleteCapacityPauses(found(pause ?? null, "Pause").id);
  res.json(await readCapacityPage(req.scope, acting));
}
