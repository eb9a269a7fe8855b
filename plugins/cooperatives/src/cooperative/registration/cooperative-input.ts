import { z } from "@medusajs/framework/zod";
import { isVillage } from "@pasar-sentra/foundation/areas/is-village";
import { toE164 } from "@pasar-sentra/foundation/contact/indonesian-phone";
import { bankAccountDigits } from "./bank-account";
import { isNib } from "./nib";
import { orIssue } from "./or-issue";
import { isSlug } from "./slug";

const name = z.string().trim().min(3).max(120);

/** Registration of a cooperative. Parsing normalises phone and bank account. */
export const cooperativeInputSchema = z
  .object({
    slug: z.string().refine(isSlug, "small letters, digits and single hyphens, at most 80"),
    legal_name: name,
    sentra_slug: z.string().refine(isSlug, "must be the slug of a sentra"),
    about: z.string().trim().min(1).max(5_000),
    /** Unique, of no fixed length (domain reference, section 4). */
    nik_koperasi: z.string().trim().min(1).max(64),
    nib: z.string().refine(isNib, "must be 13 digits"),
    area_code: z.string().refine(isVillage, "must be the code PP.KK.CC.DDDD of a village"),
    address: z.string().trim().min(3).max(300),
    postal_code: z
      .string()
      .regex(/^\d{5}$/, "must be 5 digits")
      .nullable()
      .default(null),
    whatsapp: z.string().transform(orIssue(toE164, "must be an Indonesian phone number")),
    bank_name: z.string().trim().min(2).max(60),
    bank_account_number: z.string().transform(orIssue(bankAccountDigits, "must be 6 to 20 digits")),
    bank_account_holder: name,
    is_pkp: z.boolean().default(false),
    /** Rupiah. */
    minimum_order: z.number().int().min(0).max(1_000_000_000).default(0),
  })
  .strict();

export type CooperativeInput = z.input<typeof cooperativeInputSchema>;
export type CooperativeRegistration = z.output<typeof cooperativeInputSchema>;
