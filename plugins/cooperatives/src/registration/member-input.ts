import { z } from "@medusajs/framework/zod";

/** Workshops older than this are taken for a typing error. */
const EARLIEST_YEAR = 1850;

/** Registration of one workshop with its cooperative. */
export const memberInputSchema = z
  .object({
    workshop_name: z.string().trim().min(2).max(120),
    owner_name: z.string().trim().min(2).max(120),
    craft: z.string().trim().min(2).max(120),
    /** People who work there, the owner included. BPS counts up to 99 as small and medium industry. */
    workers: z.number().int().min(1).max(99),
    since_year: z
      .number()
      .int()
      .min(EARLIEST_YEAR)
      .refine((year) => year <= new Date().getUTCFullYear(), "must not be in the future"),
    is_active: z.boolean().default(true),
  })
  .strict();

export type MemberInput = z.input<typeof memberInputSchema>;
