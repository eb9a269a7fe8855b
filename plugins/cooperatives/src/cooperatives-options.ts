import { z } from "@medusajs/framework/zod";
import { pluginOptions } from "@pasar-sentra/foundation/options/plugin-options";

/** The marketplace's terms for those who sell, from `medusa-config`. @throws ZodError naming the option */
export const cooperativesOptions = pluginOptions(
  "@pasar-sentra/cooperatives",
  z.object({
    /** Hours that a cooperative has to accept a paid order before it is declined by itself. */
    acceptHours: z.number().min(1).max(336).default(24),
    /** Days after delivery when a cooperative's money is due. */
    payoutDays: z.number().int().min(0).max(90).default(7),
  }),
);
