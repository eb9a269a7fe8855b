import type { IPaymentModuleService, MedusaContainer, UpdatePaymentDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";

interface Payment {
  id: string;
  amount: unknown;
  captured_at: Date | null;
  canceled_at: Date | null;
  metadata: Record<string, unknown> | null;
  captures: { id: string; amount: unknown; created_at: Date }[] | null;
}

/** A capture that is not confirmed by now belongs to a process that died, ms. */
const DEAD_AFTER = 120_000;

/** Key in a payment's metadata: since when it is to be captured anew. */
const ANEW = "capture_anew_since";

/** Medusa's service has it; its type leaves it out. */
type Payments = IPaymentModuleService & { deleteCaptures(ids: string[]): Promise<void> };

/**
 * Captures again what a killed process had only written down: Medusa writes a capture before it asks the provider, and from
 * then on refuses another one, so that the money would never arrive. A provider that was asked already says so and is
 * not asked for more. The payment says first that it is to be captured anew, so that a kill after the dead capture is gone
 * leaves it to the next run and not to the operator.
 */
export async function finishCaptures(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.amount",
      "payment_collections.payments.captured_at",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.metadata",
      "payment_collections.payments.captures.id",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.captures.created_at",
    ],
    filters: { id: orderId },
  });
  const collections = (data[0]?.payment_collections ?? []) as unknown as ({
    payments: Payment[] | null;
  } | null)[];
  const service = container.resolve<Payments>(Modules.PAYMENT);
  for (const payment of collections.flatMap((collection) => collection?.payments ?? [])) {
    const { id, metadata } = payment;
    if (isUnconfirmed(payment)) {
      const since = new Date().toISOString();
      await service.updatePayment({ id, metadata: { ...metadata, [ANEW]: since } } as UpdatePaymentDTO);
      await service.deleteCaptures((payment.captures ?? []).map((capture) => capture.id));
    } else if (!isToBeCaptured(payment)) continue;
    await capturePaymentWorkflow(container).run({ input: { payment_id: id } });
  }
}

/** Whether a run was killed between the dead capture and the new one. */
function isToBeCaptured({ metadata, captured_at, canceled_at, captures }: Payment): boolean {
  return Boolean(metadata?.[ANEW]) && !captured_at && !canceled_at && (captures ?? []).length === 0;
}

/** Whether one capture of the whole was written down a while ago and never confirmed. */
function isUnconfirmed({ amount, captured_at, canceled_at, captures }: Payment): boolean {
  const [only, ...more] = captures ?? [];
  if (captured_at || canceled_at || !only || more.length > 0) return false;
  return (
    Number(only.amount) >= Number(amount) && new Date(only.created_at).getTime() < Date.now() - DEAD_AFTER
  );
}
