import { z } from "@medusajs/framework/zod";
import { isGtin13 } from "./gtin";
import { PIECES_PER_UNIT, SUPPLY_UNITS } from "@pasar-sentra/wire/supply-unit";

const positive = z.number().int().min(1).max(1_000_000);

/** On what terms one variant is supplied; see the model for the meaning of each. */
export const supplyTermsInputSchema = z
  .object({
    variant_id: z.string().min(1).max(64),
    unit: z.enum(SUPPLY_UNITS),
    trade_unit: z.enum(SUPPLY_UNITS).nullable().default(null),
    trade_unit_size: positive.default(1),
    moq: positive.default(1),
    order_multiple: positive.default(1),
    /** Days. */
    lead_time_days: z.number().int().min(0).max(365),
    made_to_order: z.boolean().default(false),
    monthly_capacity: positive.nullable().default(null),
    gtin: z.string().refine(isGtin13, "must be a GTIN-13 with a valid check digit").nullable().default(null),
  })
  .strict()
  .superRefine((terms, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (terms.moq % terms.order_multiple !== 0) {
      issue("moq", `must be a multiple of order_multiple (${terms.order_multiple})`);
    }
    if (terms.trade_unit === null ? terms.trade_unit_size !== 1 : terms.trade_unit === terms.unit) {
      issue(
        "trade_unit_size",
        "counts units in a trade unit, which must be another one; 1 without a trade unit",
      );
    }
    const pieces = terms.trade_unit && PIECES_PER_UNIT[terms.trade_unit];
    if (pieces && terms.trade_unit_size !== pieces) {
      issue("trade_unit_size", `a ${terms.trade_unit} always holds ${pieces}`);
    }
  });

export type SupplyTermsInput = z.input<typeof supplyTermsInputSchema>;
