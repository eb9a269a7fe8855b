import type { MedusaContainer } from "@medusajs/framework/types";
import { moveProduct } from "./move-product";
import type { PendingChange } from "./pending-change";
import { recordContent, recordState } from "./record-change";
import { writeContent } from "./write-content";

/** Brings a change to its end that a process began and did not live to finish. Done twice it does no more. */
export async function finishChange(
  container: MedusaContainer,
  productId: string,
  pending: PendingChange,
): Promise<void> {
  if (pending.kind === "content") {
    await writeContent(container, productId, pending.target);
    await recordContent(container, productId, pending);
  } else {
    await moveProduct(container, productId, pending.to);
    await recordState(container, productId, pending);
  }
}
