import type { MedusaContainer } from "@medusajs/framework/types";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { AllocationSummary } from "@pasar-sentra/wire/seller-order";
import type { SellerOrderStatus } from "@pasar-sentra/wire/states/seller-order-status";
import type { TransitionChange } from "../modules/seller-order/seller-order-change";
import type { SellerOrderCommandInput } from "./write-command";

/** One step of a seller order, as its history has it. */
export interface HeardTransition {
  id: string;
  seller_order_id: string;
  /** Of the state machine, such as `accept`, `cancel_rest`; `place` for the first. */
  action: string;
  from_status: SellerOrderStatus | null;
  to_status: SellerOrderStatus;
  actor_type: string;
  actor_id: string | null;
  actor_name: string | null;
  on_behalf_of: string | null;
  reason: string | null;
  /** Number of the parcel or return that it concerns. */
  subject: string | null;
  /** The order's version with it; null of history that is older than followers. */
  version: number | null;
  changed: TransitionChange | null;
  created_at: Date;
}

/**
 * Whoever has to do something when a seller order moves. Before the action it may refuse it, and it hears of each transition
 * afterwards: in order, none left out, again after a crash and after its own failure, until it has done it. So hearing must
 * be safe to repeat; a follower that is new in the house hears the whole history of an order when that next moves.
 */
export interface SellerOrderFollower extends Named {
  /** Before anything is written. @returns what `release` gets @throws RefusalError to refuse the action */
  veto?(container: MedusaContainer, command: SellerOrderCommandInput): Promise<unknown>;
  /** The action was refused by another or undone: takes back what `veto` did. */
  release?(container: MedusaContainer, held: unknown): Promise<void>;
  /** Part of the action itself, after it is written: it is answered when this is done. @returns what `undo` gets */
  act?(container: MedusaContainer, command: SellerOrderCommandInput): Promise<unknown>;
  /** The action was undone: takes back what `act` did. */
  undo?(container: MedusaContainer, done: unknown): Promise<void>;
  /** Hears of one transition. @throws to hear of it again */
  follow?(container: MedusaContainer, transition: HeardTransition): Promise<void>;
}

/** In the order in which they are asked and follow; undone last first. One that fails keeps none of the others waiting. */
export const sellerOrderFollowers = definePort<SellerOrderFollower>("orders.seller-order-followers");

/** Who makes the goods of an order. */
export interface SellerOrderWork extends Named {
  /** One row for each line whose work is shared out. */
  summaries(container: MedusaContainer, sellerOrderId: string): Promise<AllocationSummary[]>;
}

export const sellerOrderWork = definePort<SellerOrderWork>("orders.seller-order-work", {
  name: "nobody",
  summaries: async () => [],
});
