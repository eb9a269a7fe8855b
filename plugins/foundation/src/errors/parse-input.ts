import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";

/** Most problems that one message names. */
const MOST_ISSUES = 5;

/**
 * Parses a workflow's input. Medusa's engine hands errors on as plain objects, which a ZodError does not
 * survive, so it becomes a MedusaError that names each field.
 *
 * @throws MedusaError `invalid_data`, such as "nib: must be 13 digits; whatsapp: must be …"
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, MOST_ISSUES);
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    issues.map(({ path, message }) => `${path.join(".") || "input"}: ${message}`).join("; "),
  );
}
