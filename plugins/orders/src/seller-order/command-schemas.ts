import { z } from "@medusajs/framework/zod";
import { MOST_CART_LINES } from "@pasar-sentra/wire/cart-limits";

const MOST_QUANTITY = 1_000_000;
/** Grams: a pallet and more. */
const MOST_WEIGHT = 5_000_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in what people read
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const text = (least: number, most: number) =>
  z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine((value) => !CONTROL.test(value), "must not hold control characters");

const reason = text(3, 500);
const quantity = z.number().int().min(0).max(MOST_QUANTITY);
const lines = z
  .array(z.object({ line_id: z.string().min(1).max(64), quantity }).strict())
  .min(1)
  .max(MOST_CART_LINES);

/** Bodies of the actions on a seller order; anything that is not named here is refused with 400. */
export const acceptSchema = z.object({ lines: lines.optional(), reason: reason.optional() }).strict();
export const reasonSchema = z.object({ reason }).strict();
export const cancelSchema = z.object({ reason, lines: lines.optional() }).strict();
export const packSchema = z
  .object({ lines: lines.optional(), weight: z.number().int().min(1).max(MOST_WEIGHT).optional() })
  .strict();
export const shipSchema = z.object({ courier: text(2, 60), tracking_number: text(3, 60) }).strict();
export const returnSchema = z.object({ reason, lines }).strict();
export const messageSchema = z
  .object({ body: text(1, 2_000), channel: z.enum(["note", "whatsapp"]).default("note") })
  .strict();
export const nothingSchema = z.object({}).strict();
