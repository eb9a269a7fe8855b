import { z } from "@medusajs/framework/zod";
import { cooperativeInputSchema } from "../cooperative/registration/cooperative-input";

const { shape } = cooperativeInputSchema;

/** Body of `POST /producer/settings`: what is missing stays, unknown fields are dropped. */
export const settingsSchema = z
  .object({
    about: z.object({ id: shape.about, en: z.string().trim().max(5_000) }).partial(),
    whatsapp: shape.whatsapp,
    address: shape.address,
    postal_code: z.preprocess((value) => (value === "" ? null : value), shape.postal_code),
    minimum_order: z.number().int().min(0).max(1_000_000_000),
    /** A new account needs the password once more. */
    bank: z.object({
      name: shape.bank_name,
      account_number: shape.bank_account_number,
      account_holder: shape.bank_account_holder,
      password: z.string().min(1).max(200),
    }),
  })
  .partial();

export type SettingsChange = z.output<typeof settingsSchema>;
