import type { MedusaContainer } from "@medusajs/framework/types";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { AllocationSummary } from "@pasar-sentra/wire/seller-order";
import type { SellerOrderCommandInput } from "./write-command";

/** Whoever has to do something when a seller order moves. All of it must be safe to repeat. */
export interface SellerOrderFollower extends Named {
  /** Part of the action itself. @returns what `undo` gets @throws to refuse the action, which is undone then */
  act?(container: MedusaContainer, command: SellerOrderCommandInput): Promise<unknown>;
  /** Takes `act` back: the action was undone. */
  undo?(container: MedusaContainer, done: unknown): Promise<void>;
  /** Catches up with what the order has become, after the action and after a crash. @throws to be asked again */
  follow?(container: MedusaContainer, sellerOrderId: string): Promise<void>;
}

/** In the order in which they follow; undone last first. */
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
