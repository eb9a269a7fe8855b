import { z } from "@medusajs/framework/zod";
import { parseIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";

const MOST_QUANTITY = 10_000_000;
const reason = z.string().trim().min(3).max(500);
const quantity = z.number().int().min(1).max(MOST_QUANTITY);
const day = z.string().refine((text) => parseIsoDay(text) !== null, "must be a day YYYY-MM-DD");

const shares = z
  .array(
    z
      .object({ member_id: z.string().min(1).max(64), units: z.number().int().min(0).max(MOST_QUANTITY) })
      .strict(),
  )
  .max(1_000);

/** Hours that a member has to answer an offer. */
export const DEFAULT_ANSWER_HOURS = 24;

export const splitSchema = z
  .object({
    /** Version that the caller saw. */
    version: z.number().int().optional(),
    /** The officer's own split, whole units of trade; left out: the rule's. */
    shares: shares.optional(),
    /** Another day until which the work has to be done. */
    due_on: day.optional(),
  })
  .strict();

export const offerSchema = z
  .object({
    version: z.number().int().optional(),
    /** Left out: the split that was kept, else the rule's. */
    shares: shares.optional(),
    due_on: day.optional(),
    answer_hours: z.number().int().min(1).max(168).default(DEFAULT_ANSWER_HOURS),
  })
  .strict();

export const answerSchema = z
  .object({
    answer: z.enum(["accept", "refuse"]),
    /** Whole units of trade; left out: all that was offered. */
    units: z.number().int().min(1).max(MOST_QUANTITY).optional(),
    reason: reason.nullable().default(null),
  })
  .strict();

export const withdrawSchema = z.object({ reason }).strict();

export const deliverSchema = z.object({ quantity }).strict();

export const checkSchema = z
  .object({
    passed: z.number().int().min(0).max(MOST_QUANTITY),
    rejected: z.number().int().min(0).max(MOST_QUANTITY),
    reason: reason.nullable().default(null),
  })
  .strict()
  .refine(({ passed, rejected }) => passed + rejected > 0, "passed: nothing was checked");

export const reduceSchema = z.object({ quantity, reason }).strict();

/** One decision on an allocation. `member_id`: the member who acts, for whom others' shares do not exist. */
export type AllocationCommand =
  | ({ type: "split" } & z.output<typeof splitSchema>)
  | ({ type: "offer" } & z.output<typeof offerSchema>)
  | ({ type: "answer"; share_id: string; member_id: string | null } & z.output<typeof answerSchema>)
  | ({ type: "withdraw"; share_id: string } & z.output<typeof withdrawSchema>)
  | ({ type: "deliver"; share_id: string } & z.output<typeof deliverSchema>)
  | ({ type: "check"; share_id: string } & z.output<typeof checkSchema>)
  | ({ type: "reduce" } & z.output<typeof reduceSchema>)
  | { type: "expire" }
  /** `ordered`: what the buyer still wants of the line, base units. */
  | { type: "follow"; ordered: number; reason: string | null }
  | { type: "cancel"; reason: string | null };
