import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const optionsSchema = z.object({
  /** Signs the links to orders; at least 32 characters. */
  receiptSecret: z.string().min(32),
  /** Where the shop is, without a trailing slash; links in messages start with it. */
  storefrontUrl: z.string().url(),
  /** The marketplace's own account that buyers transfer to. */
  bankTransfer: z.object({
    bankName: z.string().min(1),
    accountNumber: z.string().min(1),
    accountHolder: z.string().min(1),
    /** Hours until an unpaid order is cancelled. */
    expiryHours: z.number().int().min(1).max(720).default(24),
  }),
  /** Hours that a cooperative has to accept a paid order before it is declined by itself. */
  acceptHours: z.number().min(1).max(336).default(24),
  /** Days after delivery when a cooperative's money is due. */
  payoutDays: z.number().int().min(0).max(90).default(7),
  rateLimit: z
    .object({
      /** Multiplies every limit of `rate-limit-rules.ts`. */
      factor: z.number().positive().default(1),
      /** Where several processes count together. */
      redisUrl: z.string().optional(),
    })
    .default({ factor: 1 }),
  /** Purchases that one process completes at a time; others queue. */
  checkoutConcurrency: z.number().int().min(1).max(64).default(6),
});

export type CooperativesOptions = z.infer<typeof optionsSchema>;

const PLUGIN = "@pasar-sentra/cooperatives";
const parsed = new WeakMap<object, CooperativesOptions>();

/** The plugin's options from `medusa-config`, checked on first use. @throws ZodError naming the option */
export function cooperativesOptions(container: MedusaContainer): CooperativesOptions {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const known = parsed.get(config);
  if (known) return known;
  const plugin = (config.plugins ?? []).find(
    (entry) => typeof entry === "object" && entry.resolve === PLUGIN,
  );
  const options = optionsSchema.parse(typeof plugin === "object" ? plugin.options : {});
  parsed.set(config, options);
  return options;
}
