import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import type { AllocationRow, ShareRow } from "../modules/allocation/allocation-state";
import { memberPhones } from "./member-phones";
import { offerMessage } from "./offer-message";
import { workshopNames } from "./workshop-names";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

/** Messages that one call puts into the outbox; the job sends the rest. */
const BATCH = 200;

type OfferedShare = ShareRow & { allocation: AllocationRow };

/**
 * Tells members of their offers by WhatsApp, each once: the idempotency key keeps a repetition silent, and what
 * a crash left untold is told by the next run. Who has no number is told by the officer's own link.
 *
 * @param allocationId only this allocation's; all when left out
 */
export async function sendOfferMessages(container: MedusaContainer, allocationId?: string): Promise<number> {
  const service = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
  const shares = (await service.listAllocationShares(
    { status: "offered", notified_at: null, ...(allocationId ? { allocation_id: allocationId } : {}) },
    { relations: ["allocation"], take: BATCH, order: { id: "ASC" } },
  )) as unknown as OfferedShare[];
  if (shares.length === 0) return 0;
  const memberIds = shares.map(({ member_id }) => member_id);
  const phones = await memberPhones(container, memberIds);
  const names = await workshopNames(container, memberIds);
  const link = shopLink(container, "id-ID", "producerWork");
  const messages = shares.flatMap((share) => {
    const to = phones.get(share.member_id);
    return to ? [notification(share, to, names.get(share.member_id) ?? "", link)] : [];
  });
  if (messages.length > 0) await container.resolve(Modules.NOTIFICATION).createNotifications(messages);
  await service.updateAllocationShares(shares.map(({ id }) => ({ id, notified_at: new Date() })));
  return messages.length;
}

function notification(share: OfferedShare, to: string, name: string, link: string) {
  const message = offerMessage(share.allocation, share, name, link);
  return {
    to,
    channel: "whatsapp",
    template: "work-offered",
    idempotency_key: `work-offered:${share.id}`,
    content: message,
    data: message as unknown as Record<string, unknown>,
    resource_id: share.id,
    resource_type: "allocation_share",
    trigger_type: "allocation.changed",
  };
}
