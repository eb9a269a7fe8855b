import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { tabOf } from "../../seller-order/seller-order-tab";
import {
  type SellerOrderAction,
  type SellerOrderStatus,
  sellerOrderStatusMachine,
} from "../../state-machine/seller-order-status";
import { nextState } from "../../state-machine/state-machine";

export interface MoveSellerOrdersInput {
  ids: string[];
  action: SellerOrderAction;
  actor_type: "customer" | "producer" | "user" | "system";
  actor_id?: string | null;
  reason?: string | null;
}

interface Moved {
  id: string;
  from: SellerOrderStatus;
  to: SellerOrderStatus;
  transition_id: string;
}

const moveStep = createStep(
  "move-seller-orders",
  async (input: MoveSellerOrdersInput, { container }) => {
    const ids = [...new Set(input.ids)].sort();
    const moved = await container
      .resolve(Modules.LOCKING)
      .execute(ids, () => move(container, { ...input, ids }));
    return new StepResponse(moved, moved);
  },
  async (moved, { container }) => {
    if (!moved?.length) return;
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    await service.updateSellerOrders(moved.map(({ id, from }) => ({ id, status: from, tab: tabOf(from) })));
    await service.deleteSellerOrderTransitions(moved.map(({ transition_id }) => transition_id));
  },
);

/** Moves all or none: the table is asked for every order before the first is written. */
async function move(container: MedusaContainer, input: MoveSellerOrdersInput): Promise<Moved[]> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const orders = await service.listSellerOrders({ id: input.ids }, { select: ["id", "status"] });
  const moves = orders.map(({ id, status }) => ({
    id,
    from: status,
    to: nextState(sellerOrderStatusMachine, status, input.action),
  }));
  await service.updateSellerOrders(moves.map(({ id, to }) => ({ id, status: to, tab: tabOf(to) })));
  const transitions = await service.createSellerOrderTransitions(
    moves.map(({ id, from, to }) => ({
      seller_order_id: id,
      action: input.action,
      from_status: from,
      to_status: to,
      actor_type: input.actor_type,
      actor_id: input.actor_id ?? null,
      reason: input.reason ?? null,
    })),
  );
  return moves.map((moved, index) => ({ ...moved, transition_id: transitions[index]?.id ?? "" }));
}

/**
 * Moves seller orders along their state machine under a lock and writes the history; emits
 * `seller_order.moved` `{ id, from, to }` for each.
 *
 * @throws ForbiddenTransitionError when the table does not allow the action for one of them; none moves then
 */
export const moveSellerOrdersWorkflow = createWorkflow(
  "move-seller-orders",
  (input: MoveSellerOrdersInput) => {
    const moved = moveStep(input);
    emitEventStep({ eventName: "seller_order.moved", data: moved });
    return new WorkflowResponse(moved);
  },
);
