import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { finishCaptures } from "../seller-order/finish-captures";
import { paySellerOrders } from "../seller-order/pay-seller-orders";
import { settleSellerOrder } from "../seller-order/settle/settle-seller-order";

/** Orders that one run looks at; the rest wait for the next. */
const BATCH = 100;
/** An action that is still running settles its order itself. */
const GRACE_MILLISECONDS = 60_000;
/** A payment whose event was lost is looked for this long; unpaid orders are cancelled before. */
const PAYMENT_DAYS = 31;

/**
 * Finishes what a crash or a refusing provider left: orders that Medusa does not follow yet (refunds,
 * fulfilments, messages), followers that have not heard of all of it, and payments whose event was lost. Each step does only what is missing, so runs may
 * overlap.
 *
 * @param graceMilliseconds leaves alone what was changed more recently
 */
export default async function settleSellerOrders(
  container: MedusaContainer,
  graceMilliseconds: unknown = GRACE_MILLISECONDS,
): Promise<void> {
  const grace = typeof graceMilliseconds === "number" ? graceMilliseconds : GRACE_MILLISECONDS;
  const before = new Date(Date.now() - grace);
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  for (const { id } of await waitingOrders(service, before)) {
    await attempt(container, id, () => settleSellerOrder(container, id));
  }
  const unpaid = await service.listSellerOrders(
    {
      status: "awaiting_payment",
      created_at: { $lte: before, $gte: new Date(Date.now() - PAYMENT_DAYS * 86_400_000) },
    },
    { select: ["id", "order_id"], take: BATCH, order: { created_at: "ASC" } },
  );
  for (const order_id of new Set(unpaid.map((order) => order.order_id))) {
    await attempt(container, order_id, async () => {
      await finishCaptures(container, order_id);
      await paySellerOrders(container, order_id);
    });
  }
}

/** Orders that Medusa or a follower has not caught up with; those that have waited longest first, of each kind. */
async function waitingOrders(service: SellerOrderModuleService, before: Date): Promise<{ id: string }[]> {
  const longest = { select: ["id" as const], take: BATCH, order: { updated_at: "ASC" as const } };
  const updated_at = { $lte: before };
  const [unsettled, unheard] = await Promise.all([
    service.listSellerOrders({ is_unsettled: true, updated_at }, longest),
    service.listSellerOrders({ is_unheard: true, is_unsettled: false, updated_at }, longest),
  ]);
  return [...unsettled, ...unheard];
}

async function attempt(container: MedusaContainer, id: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`order ${id} cannot be settled, will be tried again: ${(error as Error).message}`);
  }
}

export const config = { name: "settle-seller-orders", schedule: "*/2 * * * *" };
