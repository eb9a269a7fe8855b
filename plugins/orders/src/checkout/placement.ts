import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";

/** An order that Medusa has just made of a cart. */
export interface PlacedCart {
  order_id: string;
  cart_id: string;
}

/**
 * Something that belongs to a purchase beside Medusa's order. It must be told by the order's id whether it is done, so that
 * what a killed process left can be finished or taken back without knowing how far it had come.
 */
export interface CompletionStep extends Named {
  /** Whether the order has all of it. */
  isDone(container: MedusaContainer, orderId: string): Promise<boolean>;
  /** Does it; called once for an order, or again when `isDone` says no. */
  place(container: MedusaContainer, placed: PlacedCart): Promise<void>;
  /** Takes back whatever of it is there, however little; safe to repeat. */
  undo(container: MedusaContainer, orderId: string): Promise<void>;
}

/** What a purchase is made of, in the order in which it is done; undone last first. */
export const completionSteps = definePort<CompletionStep>("orders.completion-steps");

/**
 * Step of `completeCartWorkflow.hooks.orderCreated`. The order is new, so that all that a failing step has left of it can be
 * taken back by its id.
 */
export const placeOrder = hookStep({
  async invoke(placed: PlacedCart, { container }: HookContext) {
    try {
      for (const step of completionSteps.all()) await step.place(container, placed);
    } catch (error) {
      await undoPlacement(container, placed.order_id).catch((failure: Error) => {
        const text = `the purchase ${placed.order_id} is not undone altogether: ${failure.message}`;
        container.resolve(ContainerRegistrationKeys.LOGGER).error(text);
      });
      throw error;
    }
    return placed.order_id;
  },
  undo: (orderId: string, { container }: HookContext) => undoPlacement(container, orderId),
});

/** Does the steps that an order lacks. */
export async function finishPlacement(container: MedusaContainer, placed: PlacedCart): Promise<void> {
  for (const step of completionSteps.all()) {
    if (!(await step.isDone(container, placed.order_id))) await step.place(container, placed);
  }
}

/**
 * Takes all steps of an order back, last first. One that can't be taken back keeps none of the others.
 *
 * @throws the first failure, when the others are taken back
 */
export async function undoPlacement(container: MedusaContainer, orderId: string): Promise<void> {
  const failures: unknown[] = [];
  for (const step of [...completionSteps.all()].reverse()) {
    await step.undo(container, orderId).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
