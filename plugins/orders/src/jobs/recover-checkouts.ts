import type { MedusaContainer } from "@medusajs/framework/types";
import { recoverCheckouts } from "../checkout/recover-checkouts";
import { ordersOptions } from "../orders-options";

/** Ends purchases that a killed process left half made, also when the buyer does not come back. */
export default function recoverAbandonedCheckouts(container: MedusaContainer): Promise<void> {
  return recoverCheckouts(container, ordersOptions(container).severalProcesses);
}

export const config = { name: "recover-checkouts", schedule: "* * * * *" };
