import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows";

interface Collection {
  id: string;
  payment_sessions: ({ provider_id: string; payment: { canceled_at: Date | null } | null } | null)[] | null;
}

/**
 * A completion that failed after the payment was authorised has cancelled the payment, but Medusa leaves its session
 * authorised, and the next completion would take the cancelled payment for its own: no money could ever be recorded on it. The
 * session is made anew then.
 */
export async function renewCancelledSession(container: MedusaContainer, cartId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "payment_collection.id",
      "payment_collection.payment_sessions.provider_id",
      "payment_collection.payment_sessions.payment.canceled_at",
    ],
    filters: { id: cartId, completed_at: null } as never,
  });
  const collection = data[0]?.payment_collection as unknown as Collection | undefined;
  const spent = collection?.payment_sessions?.find((session) => session?.payment?.canceled_at);
  if (!collection || !spent) return;
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: spent.provider_id },
  });
}
