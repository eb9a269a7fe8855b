import { MedusaError } from "@medusajs/framework/utils";
import {
  type SellerOrderAction,
  type SellerOrderStatus,
  sellerOrderStatusMachine,
} from "@pasar-sentra/wire/states/seller-order-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import { jakartaDayEnd } from "@pasar-sentra/foundation/calendar/jakarta";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { SellerOrderChange, SellerOrderFields } from "../modules/seller-order/seller-order-change";
import type { SellerOrderRecord } from "./seller-order-record";
import { tabOf } from "@pasar-sentra/wire/seller-order-tab";

/** What an action wants to write; the version, the ids of the order and the names of the actor are added later. */
export interface Draft extends Omit<SellerOrderChange, "id" | "seen_version" | "transitions" | "order"> {
  /** Steps of the state machine, in order; each becomes a row of the history. */
  steps: { action: string; to: SellerOrderStatus }[];
  order?: Partial<SellerOrderFields>;
  reason?: string | null;
  /** Number of the parcel or return that it concerns. */
  subject?: string | null;
  /** Whether Medusa's order, the buyer's money or a message has to follow. */
  isUnsettled: boolean;
}

export interface PlanContext {
  now: Date;
  actor: HistoryActor;
  /** Hours to accept after payment. */
  acceptHours: number;
}

/**
 * Decides on what an order looks like now; pure, so that it can be tried again when somebody else was faster.
 * Null: what was asked for has been done already by the same actor, so there is nothing to do.
 *
 * @throws ForbiddenTransitionError when the state machine does not allow it
 * @throws MedusaError `invalid_data` naming the field, `not_found` for a line, parcel or return of others
 */
export type Plan<Input> = (order: SellerOrderRecord, input: Input, context: PlanContext) => Draft | null;

export function step(from: SellerOrderStatus, action: SellerOrderAction) {
  return { action, to: nextState(sellerOrderStatusMachine, from, action) };
}

/** The fields that follow from a status. */
export function placeInQueue(
  order: Pick<SellerOrderRecord, "promised_on" | "created_at" | "accept_by">,
  status: SellerOrderStatus,
  now: Date,
): Pick<SellerOrderFields, "status" | "tab" | "due_at"> {
  return { status, tab: tabOf(status), due_at: dueAt(order, status, now) };
}

function dueAt(
  { promised_on, created_at, accept_by }: Pick<SellerOrderRecord, "promised_on" | "created_at" | "accept_by">,
  status: SellerOrderStatus,
  now: Date,
): Date {
  const tab = tabOf(status);
  if (tab === "to_accept") return accept_by ?? created_at;
  if (tab === "to_make" || tab === "to_ship") return promised_on ? jakartaDayEnd(promised_on) : created_at;
  return tab === "awaiting_payment" ? created_at : now;
}

export function notFound(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `${what} was not found`);
}

export function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
