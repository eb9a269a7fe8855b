import { z } from "@medusajs/framework/zod";
import { pluginOptions } from "@pasar-sentra/foundation/options/plugin-options";

/** The plugin's options from `medusa-config`. @throws ZodError naming the option */
export const ordersOptions = pluginOptions(
  "@pasar-sentra/orders",
  z.object({
    /** The marketplace's own account that buyers transfer to. */
    bankTransfer: z.object({
      bankName: z.string().min(1),
      accountNumber: z.string().min(1),
      accountHolder: z.string().min(1),
      /** Hours until an unpaid order is cancelled. */
      expiryHours: z.number().int().min(1).max(720).default(24),
    }),
    /** Purchases that one process completes at a time; others queue. */
    checkoutConcurrency: z.number().int().min(1).max(64).default(6),
    /** Whether other processes serve as well, so that a purchase that this one did not begin may still be at work. */
    severalProcesses: z.boolean().default(false),
  }),
);
