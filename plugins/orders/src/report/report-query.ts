import { z } from "@medusajs/framework/zod";

const LONGEST_DAYS = 366;
const DAY_MILLISECONDS = 86_400_000;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")
  .refine((text) => {
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  }, "must be a day of the calendar");

const period = { from: day, to: day };

function isInOrder({ from, to }: { from: string; to: string }): boolean {
  return from <= to;
}

function isShort({ from, to }: { from: string; to: string }): boolean {
  return Date.parse(to) - Date.parse(from) < LONGEST_DAYS * DAY_MILLISECONDS;
}

const ORDER = { path: ["to"], message: "must not be before from" };
const LENGTH = { path: ["to"], message: `at most ${LONGEST_DAYS} days from from` };

/** A period of whole days in Jakarta, both included. */
export const reportPeriodSchema = z.object(period).strict().refine(isInOrder, ORDER).refine(isShort, LENGTH);

export const reportQuerySchema = z
  .object({
    ...period,
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .strict()
  .refine(isInOrder, ORDER)
  .refine(isShort, LENGTH);

export type ReportPeriod = z.output<typeof reportPeriodSchema>;
export type ReportQuery = z.output<typeof reportQuerySchema>;
