import type { MedusaContainer } from "@medusajs/framework/types";
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
import { sellerOrderFollowers } from "../followers";
import type { SellerOrderCommand } from "../plans";
import { settleSellerOrder } from "../settle/settle-seller-order";
import { type SellerOrderCommandInput, undoCommand, type Written, writeCommand } from "../write-command";

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

type Done = { name: string; done: unknown }[];

/** Asks each follower in turn for its part of an action. When one refuses, those before it are taken back at once. */
async function askFollowers(
  container: MedusaContainer,
  command: SellerOrderCommandInput,
  [ask, takeBack]: ["veto", "release"] | ["act", "undo"],
): Promise<Done> {
  const done: Done = [];
  try {
    for (const follower of sellerOrderFollowers.all()) {
      const { name } = follower;
      if (follower[ask]) done.push({ name, done: await follower[ask](container, command) });
    }
  } catch (error) {
    await takeBackFrom(container, done, takeBack);
    throw error;
  }
  return done;
}

async function takeBackFrom(container: MedusaContainer, done: Done, how: "release" | "undo"): Promise<void> {
  const byName = new Map(sellerOrderFollowers.all().map((follower) => [follower.name, follower]));
  for (const { name, done: own } of [...done].reverse()) await byName.get(name)?.[how]?.(container, own);
}

const vetoStep = createStep(
  "ask-followers-of-seller-order",
  async (command: SellerOrderCommandInput, { container }) => {
    const held = await askFollowers(container, command, ["veto", "release"]);
    return new StepResponse(undefined, held);
  },
  async (held, { container }) => {
    if (held) await takeBackFrom(container, held, "release");
  },
);

const allocateStep = createStep(
  "allocate-seller-order",
  async (command: SellerOrderCommandInput, { container }) => {
    const done = await askFollowers(container, command, ["act", "undo"]);
    return new StepResponse(undefined, done);
  },
  async (done, { container }) => {
    if (done) await takeBackFrom(container, done, "undo");
  },
);

/** What cannot be settled now stays marked and is taken up by the job; the action itself is done. */
const settleStep = createStep(
  "settle-seller-order",
  async ({ id, command }: SellerOrderCommandInput, { container }) => {
    const isBound = BOUND_TO_MEDUSA.includes(command);
    try {
      await settleSellerOrder(container, id, !isBound);
    } catch (error) {
      if (isBound) throw error;
      const { message } = error as Error;
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`seller order ${id} is not settled after "${command}", will be tried again: ${message}`);
    }
    return new StepResponse();
  },
);

/**
 * One action on a seller order: asked of its followers, decided and written with its history in one transaction, followed in
 * Medusa (order, stock, fulfilments, refunds), told to the buyer and to the followers.
 * Emits `seller_order.<command>` `{ id, command }`. Safe to repeat; after a crash the repetition, or
 * the job `settle-seller-orders`, finishes what is missing.
 *
 * @throws MedusaError `not_found`, `invalid_data` naming the field
 * @throws RefusalError 409 `already_moved` when the state machine does not allow it (any more)
 */
export const actOnSellerOrderWorkflow = createWorkflow(
  "act-on-seller-order",
  (input: SellerOrderCommandInput) => {
    vetoStep(input);
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
