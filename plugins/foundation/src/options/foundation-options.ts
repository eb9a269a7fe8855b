import { z } from "@medusajs/framework/zod";
import { pluginOptions } from "./plugin-options";

/** The plugin's options from `medusa-config`. @throws ZodError naming the option */
export const foundationOptions = pluginOptions(
  "@pasar-sentra/foundation",
  z.object({
    /** Where the shop is, without a trailing slash; links in messages start with it. */
    storefrontUrl: z.string().url(),
    /** Signs the links that messages carry; at least 32 characters. */
    receiptSecret: z.string().min(32),
    rateLimit: z
      .object({
        /** Multiplies every limit of `rate-limit-rules.ts`. */
        factor: z.number().positive().default(1),
        /** Where several processes count together. */
        redisUrl: z.string().optional(),
      })
      .default({ factor: 1 }),
  }),
);
