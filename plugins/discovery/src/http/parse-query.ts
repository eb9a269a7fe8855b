import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";

/** Longest part of what the caller sent that a refusal repeats. */
const MOST_ECHOED = 100;

/**
 * Reads a query string.
 * @throws {MedusaError} invalid_data (400) that names the first parameter that is unknown or malformed
 */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) {
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  const message =
    issue?.code === "unrecognized_keys"
      ? `unknown parameter ${quoted(issue.keys[0])}`
      : `parameter ${quoted(issue?.path[0])}: ${issue?.message ?? "is malformed"}`;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message.slice(0, 500));
}

function quoted(name: unknown): string {
  return JSON.stringify(String(name ?? "").slice(0, MOST_ECHOED));
}
