import { workOfferedMessage } from "./messages/work-offered-message";
import type { AllocationRow, ShareRow } from "../modules/allocation/allocation-state";
import { quantityWords } from "./quantity-words";

/**
 * The message about one offer, as it goes into the outbox and into the officer's wa.me link.
 *
 * @param link to the member's work, in the language of the message
 */
export function offerMessage(
  allocation: Pick<AllocationRow, "title" | "variant_title" | "unit" | "trade_unit" | "unit_size" | "due_on">,
  share: Pick<ShareRow, "id" | "quantity" | "answer_by">,
  workshop_name: string,
  link: string,
) {
  const { title, variant_title, unit, trade_unit, unit_size, due_on } = allocation;
  return workOfferedMessage({
    workshop_name,
    title: variant_title ? `${title} ${variant_title}` : title,
    quantity: quantityWords(share.quantity, unit, trade_unit, unit_size),
    due_on,
    answer_by: share.answer_by ?? new Date(),
    link,
  });
}
