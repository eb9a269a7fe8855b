import type { MedusaContainer, WorkflowsSdkTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, TransactionState } from "@medusajs/framework/utils";
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows";
import { finishCheckout } from "./finish-checkout";
import { ordersOfCheckout } from "./orders-of-checkout";
import { reopenCart, undoCheckout } from "./undo-checkout";

/** Completions that one call looks at; the rest wait for the next. */
const BATCH = 50;
/** Medusa's lock on a cart lives two minutes; a completion that is older than that has nobody behind it, ms. */
const DEAD_AFTER = 130_000;
const PROCESS_START = Date.now() - process.uptime() * 1_000;

/** A step had failed, and Medusa was taking the others back: stock first, the payment after it, the order last. */
const BEING_UNDONE: string[] = [TransactionState.WAITING_TO_COMPENSATE, TransactionState.COMPENSATING];
const UNFINISHED = [TransactionState.NOT_STARTED, TransactionState.INVOKING, ...BEING_UNDONE];

/** Medusa's service has it; its type leaves it out. */
type Engine = WorkflowsSdkTypes.IWorkflowEngineService & {
  deleteWorkflowExecutions(selector: { workflow_id: string; transaction_id: string }): Promise<void>;
};

/**
 * Ends what a killed process left of purchases. Medusa writes down that a completion begins, and forgets its steps with the
 * process: the order may stand without its cart, hold stock for nobody, or lack its seller orders. With an authorised
 * payment it is finished; without one, or when it was being undone, it is undone, so that the buyer can complete the cart
 * anew (0022). Safe to repeat.
 *
 * @param othersServe whether other processes may be completing purchases at this moment
 */
export async function recoverCheckouts(container: MedusaContainer, othersServe: boolean): Promise<void> {
  const engine = container.resolve<Engine>(Modules.WORKFLOW_ENGINE);
  const before = deadBefore(othersServe);
  const dead = await engine.listWorkflowExecutions(
    {
      workflow_id: completeCartWorkflowId,
      state: UNFINISHED,
      created_at: { $lt: before.toISOString() },
    },
    {
      select: ["transaction_id", "state", "context", "created_at"],
      take: BATCH,
      order: { created_at: "ASC" },
    },
  );
  for (const { transaction_id, state, context, created_at } of dead) {
    const cartId: unknown = context?.data?.payload?.id;
    try {
      if (typeof cartId === "string") {
        const purchase = { cartId, begun: new Date(created_at), isBeingUndone: BEING_UNDONE.includes(state) };
        await recover(container, purchase, before);
      }
      await engine.deleteWorkflowExecutions({ workflow_id: completeCartWorkflowId, transaction_id });
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`the purchase of cart ${cartId} cannot be recovered: ${(error as Error).message}`);
    }
  }
}

let recovered: Promise<void> | undefined;

/** For the way of every purchase: where no other process serves, what is dead was so when this one began, and is looked for once. */
export async function recoverBeforeCheckout(container: MedusaContainer, othersServe: boolean): Promise<void> {
  if (othersServe) return recoverCheckouts(container, othersServe);
  recovered ??= recoverCheckouts(container, othersServe).catch((error) => {
    recovered = undefined;
    throw error;
  });
  return recovered;
}

/** What was begun earlier belongs to a process that is gone: others may be at work for as long as a lock lives. */
function deadBefore(othersServe: boolean): Date {
  return new Date(othersServe ? Date.now() - DEAD_AFTER : PROCESS_START);
}

interface DeadPurchase {
  cartId: string;
  begun: Date;
  isBeingUndone: boolean;
}

async function recover(
  container: MedusaContainer,
  { cartId, begun, isBeingUndone }: DeadPurchase,
  before: Date,
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute([cartId], async () => {
    const orders = await ordersOfCheckout(container, cartId, begun, before);
    const paid = orders.filter(({ is_linked, has_payment }) => is_linked && has_payment && !isBeingUndone);
    for (const order of orders) {
      if (paid.includes(order)) await finishCheckout(container, cartId, order.id);
      else await undoCheckout(container, order);
    }
    if (paid.length === 0) await reopenCart(container, cartId);
  });
}
