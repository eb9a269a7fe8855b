import type { MedusaContainer } from "@medusajs/framework/types";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import { type ActingProducer, historyActor } from "./acting-producer";

/** Closes an open invitation of the acting cooperative. @throws RefusalError 404 when there is none (any more) */
export async function withdrawInvitation(
  container: MedusaContainer,
  acting: ActingProducer,
  id: string,
): Promise<void> {
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
  const cooperative_id = acting.cooperative.id;
  if (!(await service.revokeInvitation(cooperative_id, id))) {
    throw new RefusalError(404, "invitation_not_found", "There is no such open invitation");
  }
  const { name, role } = await service.retrieveProducerInvitation(id, { select: ["name", "role"] });
  await service.createStaffChanges({
    ...historyActor(acting),
    cooperative_id,
    action: "invitation_revoked",
    subject_id: id,
    subject_name: name,
    from_value: role,
  });
}
