import { z } from "@medusajs/framework/zod";
import { toE164 } from "@pasar-sentra/foundation/contact/indonesian-phone";
import { isNib } from "./nib";
import { orIssue } from "./or-issue";

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
    nib: z.string().trim().refine(isNib, "must be 13 digits").nullable().default(null),
    phone: z
      .string()
      .transform(orIssue(toE164, "must be an Indonesian phone number"))
      .nullable()
      .default(null),
    is_active: z.boolean().default(true),
  })
  .strict();

export type MemberInput = z.input<typeof memberInputSchema>;
