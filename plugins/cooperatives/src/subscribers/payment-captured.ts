import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { settleBankTransferWorkflow } from "../workflows/bank-transfer/settle-bank-transfer";

/** When the operator confirms the money in Medusa's admin (captures the payment), the transfer is done. */
export default async function paymentCaptured({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  });
  const collection = data[0]?.payment_collection as { order?: { id: string } } | undefined;
  if (!collection?.order) return;
  await settleBankTransferWorkflow(container).run({
    input: { order_id: collection.order.id, status: "received" },
  });
}

export const config: SubscriberConfig = { event: "payment.captured" };
