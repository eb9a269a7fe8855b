import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { cooperativesOptions } from "@pasar-sentra/cooperatives/cooperatives-options";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { settleSellerOrder } from "../seller-order/settle/settle-seller-order";
import { actOnSellerOrderWorkflow } from "../seller-order/workflows/act-on-seller-order";

/** Orders that one run looks at; the rest wait for the next. */
const BATCH = 100;
const HOUR_MILLISECONDS = 3_600_000;
/** The warning comes when this part of the time to accept is left. */
const WARNING_SHARE = 1 / 4;
/** Shown to the buyer in the history; the reason of `decline` by nobody. */
const EXPIRED_REASON = "accept_by_passed";

/**
 * The countdown of paid orders: warns the cooperative once before the end, and declines at the end, which
 * refunds the buyer. Completes delivered orders whose time for complaints is over. Safe to run twice and at once.
 */
export default async function answerOverdueOrders(container: MedusaContainer): Promise<void> {
  await warn(container);
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const now = Date.now();
  const overdue = await service.listSellerOrders(
    { status: "placed", accept_by: { $lt: new Date(now) } },
    { select: ["id"], take: BATCH, order: { accept_by: "ASC" } },
  );
  for (const { id } of overdue) await act(container, id, "decline", { reason: EXPIRED_REASON });
  const { payoutDays } = cooperativesOptions(container);
  const quiet = await service.listSellerOrders(
    {
      status: "delivered",
      open_returns: 0,
      delivered_at: { $lt: new Date(now - payoutDays * 24 * HOUR_MILLISECONDS) },
    },
    { select: ["id"], take: BATCH, order: { delivered_at: "ASC" } },
  );
  for (const { id } of quiet) await act(container, id, "complete", {});
}

async function warn(container: MedusaContainer): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const { acceptHours } = cooperativesOptions(container);
  const now = Date.now();
  const soon = new Date(now + acceptHours * WARNING_SHARE * HOUR_MILLISECONDS);
  const due = await service.listSellerOrders(
    { status: "placed", warned_at: null, accept_by: { $gt: new Date(now), $lt: soon } },
    { select: ["id", "version"], take: BATCH, order: { accept_by: "ASC" } },
  );
  for (const { id, version } of due) {
    const order = { warned_at: new Date(now), is_unsettled: true };
    const isWritten = await service.writeChange({ id, seen_version: version, order, transitions: [] });
    if (isWritten) await settleSellerOrder(container, id);
  }
}

async function act(
  container: MedusaContainer,
  id: string,
  command: "decline" | "complete",
  input: { reason?: string },
): Promise<void> {
  const { errors } = await actOnSellerOrderWorkflow(container).run({
    input: { id, cooperative_id: null, command, input: input as { reason: string }, actor: SYSTEM_ACTOR },
    throwOnError: false,
  });
  // Somebody answered in the same moment, or another run was faster; both are fine.
  if (errors?.length) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`seller order ${id} was not moved by "${command}": ${errors[0]?.error.message}`);
  }
}

export const config = { name: "answer-overdue-orders", schedule: "*/5 * * * *" };
