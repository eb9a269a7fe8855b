import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { SYSTEM_ACTOR } from "../producer/acting-producer";
import { actOnSellerOrderWorkflow } from "../workflows/seller-order/act-on-seller-order";

/**
 * Starts the countdown of an order's shares when all of its money has been captured; does nothing before that,
 * nor a second time.
 */
export async function paySellerOrders(container: MedusaContainer, orderId: string): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const shares = await service.listSellerOrders({ order_id: orderId }, { select: ["id", "status", "total"] });
  const waiting = shares.filter(({ status }) => status === "awaiting_payment");
  if (waiting.length === 0) return;
  const total = shares.reduce((sum, share) => sum + Number(share.total), 0);
  if ((await capturedOf(container, orderId)) < total) return;
  for (const { id } of waiting) {
    await actOnSellerOrderWorkflow(container).run({
      input: { id, cooperative_id: null, command: "pay", input: {}, actor: SYSTEM_ACTOR },
    });
  }
}

async function capturedOf(container: MedusaContainer, orderId: string): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.captured_amount"],
    filters: { id: orderId },
  });
  const collections = (data[0]?.payment_collections ?? []) as unknown as ({
    captured_amount: unknown;
  } | null)[];
  return collections.reduce((sum, collection) => sum + Number(collection?.captured_amount ?? 0), 0);
}
