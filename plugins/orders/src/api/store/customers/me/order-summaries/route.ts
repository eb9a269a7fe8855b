import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { orderSummaries } from "../../../../../receipt/order-summaries";

const querySchema = z
  .object({ cursor: z.coerce.number().int().min(1).max(2_147_483_647).optional() })
  .strict();

/** `GET /store/customers/me/order-summaries`; Medusa lets only customers in below `/store/customers/me`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const parsed = querySchema.safeParse(req.query);
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "cursor must be the next_cursor of the page before",
    );
  }
  const page = await orderSummaries(req.scope, req.auth_context.actor_id, parsed.data.cursor ?? null);
  res.set("Cache-Control", "private, no-store").json(page);
}
