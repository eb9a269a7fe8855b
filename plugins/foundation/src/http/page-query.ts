import { z } from "@medusajs/framework/zod";

/** Query of a list in keyset order. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
