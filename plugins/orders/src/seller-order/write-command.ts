import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { CreatedRows, SellerOrderModuleService } from "../modules/seller-order/service";
import { cooperativesOptions } from "@pasar-sentra/cooperatives/cooperatives-options";
import { ForbiddenTransitionError } from "@pasar-sentra/wire/state-machine";
import type { Draft, Plan } from "./plan";
import { type CommandInputs, PLANS, type SellerOrderCommand } from "./plans";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { SellerOrderChange, TransitionChange } from "../modules/seller-order/seller-order-change";
import { loadSellerOrder, type SellerOrderRecord } from "./seller-order-record";

export interface SellerOrderCommandInput<Command extends SellerOrderCommand = SellerOrderCommand> {
  id: string;
  /** Whose order it has to be; null for the system. */
  cooperative_id: string | null;
  command: Command;
  input: CommandInputs[Command];
  actor: HistoryActor;
  /** The actor's own name for this request: under it, it is done once. */
  request_key?: string | null;
}

/** What was written. */
export interface Written {
  before: SellerOrderRecord;
  change: SellerOrderChange;
  created: CreatedRows;
}

/** Another process that writes at the same moment makes us look again, this many times. */
const ATTEMPTS = 5;

/**
 * Decides and writes one action on a seller order. One at a time in this process (lock), and one of several
 * processes (the version in the UPDATE).
 *
 * @returns null when there was nothing to do: the same actor had done it, or this very request had, before it died
 * @throws RefusalError 409 `already_moved` `{ by, at, status }` for who comes too late or too early
 * @throws MedusaError `not_found` when there is no such order of the cooperative
 */
export async function writeCommand(
  container: MedusaContainer,
  command: SellerOrderCommandInput,
): Promise<Written | null> {
  return container.resolve(Modules.LOCKING).execute([command.id], async () => {
    if (await isRepetition(container, command)) return null;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const order = await loadSellerOrder(container, command.id, command.cooperative_id);
      if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Order was not found");
      const draft = await plan(container, order, command);
      if (!draft) return null;
      const change = toChange(order, draft, command);
      const created = await service(container).writeChange(change);
      if (created) return { before: order, change, created };
    }
    throw new MedusaError(MedusaError.Types.CONFLICT, "The order is being changed by others; try again");
  });
}

/** Puts back what `writeCommand` wrote, in one transaction, unless the order has moved on since. */
export async function undoCommand(
  container: MedusaContainer,
  { before, change, created }: Written,
): Promise<void> {
  const parcels = before.parcels.filter(({ id }) => change.parcels?.some((changed) => changed.id === id));
  await service(container).writeChange({
    id: before.id,
    seen_version: change.seen_version + 1,
    order: {
      status: before.status,
      tab: before.tab,
      due_at: before.due_at,
      is_unsettled: before.is_unsettled,
      accepted_at: before.accepted_at,
      accepted_by: before.accepted_by,
      accepted_by_name: before.accepted_by_name,
      delivered_at: before.delivered_at,
      open_returns: before.open_returns,
    },
    transitions: [],
    lines: before.lines.map((line) => ({
      id: line.id,
      accepted_quantity: line.accepted_quantity,
      declined_quantity: line.declined_quantity,
      cancelled_quantity: line.cancelled_quantity,
      shipped_quantity: line.shipped_quantity,
      returned_quantity: line.returned_quantity,
    })),
    parcels: parcels.map(({ id, status, courier, tracking_number, shipped_at, delivered_at }) => ({
      id,
      status,
      courier,
      tracking_number,
      shipped_at,
      delivered_at,
    })),
    removed_transitions: created.transitions,
    removed_refunds: created.refunds,
  });
}

async function plan(
  container: MedusaContainer,
  order: SellerOrderRecord,
  { command, input, actor }: SellerOrderCommandInput,
): Promise<Draft | null> {
  const { acceptHours } = cooperativesOptions(container);
  const decide = PLANS[command] as Plan<unknown>;
  try {
    return decide(order, input, { now: new Date(), actor, acceptHours });
  } catch (error) {
    if (error instanceof ForbiddenTransitionError) throw await alreadyMoved(container, order, command);
    throw error;
  }
}

async function alreadyMoved(container: MedusaContainer, order: SellerOrderRecord, action: string) {
  const [last] = await service(container).listSellerOrderTransitions(
    { seller_order_id: order.id, to_status: order.status, from_status: { $ne: order.status } },
    { take: 1, order: { id: "DESC" } },
  );
  const at = new Date(last?.created_at ?? order.created_at).toISOString();
  const by = last?.actor_name ?? null;
  const { status } = order;
  return new RefusalError(409, "already_moved", `Not possible: the order is ${status} since ${at}`, {
    action,
    status,
    by,
    at,
  });
}

/** Told by the history, which is written with the change: the kept answer may have died with its process. */
async function isRepetition(
  container: MedusaContainer,
  { id, actor, request_key }: SellerOrderCommandInput,
): Promise<boolean> {
  if (!request_key || !actor.actor_id) return false;
  const found = await service(container).listSellerOrderTransitions(
    { seller_order_id: id, actor_id: actor.actor_id, request_key },
    { select: ["id"], take: 1 },
  );
  return found.length > 0;
}

function toChange(
  order: SellerOrderRecord,
  draft: Draft,
  { actor, request_key = null }: SellerOrderCommandInput,
): SellerOrderChange {
  const { steps, reason = null, subject = null, isUnsettled, ...rows } = draft;
  let from = order.status;
  const transitions = steps.map(({ action, to }) => {
    const written = { from_status: from, to_status: to, reason, subject, request_key, changed: null };
    const transition = { ...actor, action, ...written };
    from = to;
    return transition;
  });
  const last = transitions.at(-1);
  return {
    ...rows,
    id: order.id,
    seen_version: order.version,
    order: {
      ...rows.order,
      ...(isUnsettled ? { is_unsettled: true } : {}),
      ...(last ? { is_unheard: true } : {}),
    },
    transitions: last ? [...transitions.slice(0, -1), { ...last, changed: changedBy(draft) }] : [],
  };
}

/** What followers are told of an action, beside the status; it is written with its last step. */
function changedBy({ lines, parcels, returns, new_returns, new_refunds }: Draft): TransitionChange | null {
  const changed = { lines, parcels, returns, new_returns, new_refunds };
  return Object.values(changed).some((rows) => rows && rows.length > 0) ? changed : null;
}

function service(container: MedusaContainer): SellerOrderModuleService {
  return container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
}
