import { z } from "@medusajs/framework/zod";
import { parseIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { SUPPLY_UNITS } from "@pasar-sentra/wire/supply-unit";

const day = z.string().refine((text) => parseIsoDay(text) !== null, "must be a day YYYY-MM-DD");

/** What a member can make in a week, of all goods of a unit or of one product. */
export const declareCapacitySchema = z
  .object({
    /** A member declares the own; officers and managers anybody's. */
    member_id: z.string().min(1).max(64).optional(),
    /** Base unit; taken from the product's terms when a product is named. */
    unit: z.enum(SUPPLY_UNITS).optional(),
    product_id: z.string().min(1).max(64).nullable().default(null),
    /** Base units in a week of six working days; 0: does not make it. */
    weekly_quantity: z.number().int().min(0).max(1_000_000),
    /** Today when left out. */
    effective_from: day.optional(),
  })
  .strict()
  .refine(({ unit, product_id }) => unit !== undefined || product_id !== null, {
    message: "name a unit or a product",
    path: ["unit"],
  });

export type DeclareCapacityInput = z.output<typeof declareCapacitySchema>;

/** Longest pause, days. */
const LONGEST_PAUSE = 366;

export const pauseSchema = z
  .object({
    /** Null: the whole cooperative. A member pauses the own work only. */
    member_id: z.string().min(1).max(64).nullable().optional(),
    from_date: day,
    until_date: day,
    reason: z.string().trim().min(1).max(200).nullable().default(null),
  })
  .strict()
  .superRefine(({ from_date, until_date }, context) => {
    const days = (parseIsoDay(until_date) ?? 0) - (parseIsoDay(from_date) ?? 0);
    if (days < 0)
      context.addIssue({ code: "custom", path: ["until_date"], message: "must not be before from_date" });
    if (days > LONGEST_PAUSE) {
      context.addIssue({ code: "custom", path: ["until_date"], message: `at most ${LONGEST_PAUSE} days` });
    }
  });

export type PauseInput = z.output<typeof pauseSchema>;
