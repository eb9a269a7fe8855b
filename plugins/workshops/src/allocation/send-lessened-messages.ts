import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import { workLessenedMessage } from "./messages/work-lessened-message";
import type { AllocationRow, ShareRow } from "../modules/allocation/allocation-state";
import { memberPhones } from "./member-phones";
import { quantityWords } from "./quantity-words";
import { workshopNames } from "./workshop-names";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

/** Messages that one call puts into the outbox; the job sends the rest. */
const BATCH = 200;

type LessenedShare = ShareRow & { lessened_from: number; allocation: AllocationRow };

/**
 * Tells members by WhatsApp that a cancellation took from their offer or work, each once for each new quantity.
 * What a crash left untold is told by the next run. Who has no number sees it on the Work page.
 *
 * @param allocationId only this allocation's; all when left out
 */
export async function sendLessenedMessages(
  container: MedusaContainer,
  allocationId?: string,
): Promise<number> {
  const service = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
  const shares = (await service.listAllocationShares(
    { lessened_from: { $ne: null }, ...(allocationId ? { allocation_id: allocationId } : {}) },
    { relations: ["allocation"], take: BATCH, order: { id: "ASC" } },
  )) as unknown as LessenedShare[];
  if (shares.length === 0) return 0;
  const memberIds = shares.map(({ member_id }) => member_id);
  const phones = await memberPhones(container, memberIds);
  const names = await workshopNames(container, memberIds);
  const link = shopLink(container, "id-ID", "producerWork");
  const messages = shares.flatMap((share) => {
    const to = hasEnded(share) ? undefined : phones.get(share.member_id);
    return to ? [notification(share, to, names.get(share.member_id) ?? "", link)] : [];
  });
  if (messages.length > 0) await container.resolve(Modules.NOTIFICATION).createNotifications(messages);
  for (const { id, status, quantity } of shares) {
    // Lessened once more meanwhile: that is still to be told.
    await service.updateAllocationShares({
      selector: { id, status, quantity },
      data: { lessened_from: null },
    });
  }
  return messages.length;
}

/** Whoever has refused, or let the time pass, is not waiting for news of the offer. */
function hasEnded({ status }: LessenedShare): boolean {
  return status === "refused" || status === "expired";
}

function notification(share: LessenedShare, to: string, workshop_name: string, link: string) {
  const { title, variant_title, unit, trade_unit, unit_size } = share.allocation;
  const words = (quantity: number) => quantityWords(quantity, unit, trade_unit, unit_size);
  const left = share.status === "withdrawn" ? 0 : share.quantity;
  const message = workLessenedMessage({
    workshop_name,
    title: variant_title ? `${title} ${variant_title}` : title,
    before: words(share.lessened_from),
    now: left > 0 ? words(left) : null,
    was_accepted: share.quantity_accepted > 0,
    whole_order: share.allocation.status === "cancelled",
    link,
  });
  return {
    to,
    channel: "whatsapp",
    template: "work-lessened",
    idempotency_key: `work-lessened:${share.id}:${left}`,
    content: message,
    data: message as unknown as Record<string, unknown>,
    resource_id: share.id,
    resource_type: "allocation_share",
    trigger_type: "allocation.changed",
  };
}
