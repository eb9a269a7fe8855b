import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { discardAllocations, openAllocations } from "../../allocation/open-allocations";
import type { SellerOrderCommand } from "../../seller-order/plans";
import { settleSellerOrder } from "../../seller-order/settle/settle-seller-order";
import {
  type SellerOrderCommandInput,
  undoCommand,
  type Written,
  writeCommand,
} from "../../seller-order/write-command";

/** Actions that make no sense when Medusa refuses: goods that it does not let go have not left. */
const BOUND_TO_MEDUSA: readonly SellerOrderCommand[] = ["ship"];

export interface ActedOnSellerOrder {
  /** False when the same actor had done it before. */
  is_new: boolean;
}

const writeStep = createStep(
  "write-seller-order",
  async (command: SellerOrderCommandInput, { container }) => {
    const written = await writeCommand(container, command);
    return new StepResponse<ActedOnSellerOrder, Written | null>({ is_new: written !== null }, written);
  },
  async (written, { container }) => {
    if (written) await undoCommand(container, written);
  },
);

const allocateStep = createStep(
  "allocate-seller-order",
  async ({ id, command, actor }: SellerOrderCommandInput, { container }) => {
    const opened =
      command === "accept" ? await openAllocations(container, { seller_order_id: id, actor }) : [];
    return new StepResponse(opened, opened);
  },
  async (opened, { container }) => {
    if (opened) await discardAllocations(container, opened);
  },
);

/** What cannot be settled now stays marked and is taken up by the job; the action itself is done. */
const settleStep = createStep(
  "settle-seller-order",
  async ({ id, command }: SellerOrderCommandInput, { container }) => {
    try {
      await settleSellerOrder(container, id);
    } catch (error) {
      if (BOUND_TO_MEDUSA.includes(command)) throw error;
      const { message } = error as Error;
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`seller order ${id} is not settled after "${command}", will be tried again: ${message}`);
    }
    return new StepResponse();
  },
);

/**
 * One action on a seller order: decided and written with its history in one transaction, shared over the
 * members when it is accepted, followed in Medusa (order, stock, fulfilments, refunds) and told to the buyer.
 * Emits `seller_order.<command>` `{ id, command }`. Safe to repeat; after a crash the repetition, or
 * the job `settle-seller-orders`, finishes what is missing.
 *
 * @throws MedusaError `not_found`, `invalid_data` naming the field
 * @throws RefusalError 409 `already_moved` when the state machine does not allow it (any more)
 */
export const actOnSellerOrderWorkflow = createWorkflow(
  "act-on-seller-order",
  (input: SellerOrderCommandInput) => {
    const acted = writeStep(input);
    allocateStep(input);
    settleStep(input);
    const event = transform(input, ({ id, command }) => ({
      eventName: `seller_order.${command}`,
      data: { id, command },
    }));
    when(acted, ({ is_new }) => is_new).then(() => {
      emitEventStep(event);
    });
    return new WorkflowResponse(acted);
  },
);
