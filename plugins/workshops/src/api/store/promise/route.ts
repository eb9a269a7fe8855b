import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import type { PromiseAnswer } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { found } from "@pasar-sentra/foundation/http/found";
import { earliestDates } from "../../../ready-day/earliest-date";

const querySchema = z
  .object({
    variant_id: z.string().min(1).max(64),
    /** Base units. */
    quantity: z.coerce.number().int().min(1).max(1_000_000),
  })
  .strict();

/** `GET /store/promise?variant_id=&quantity=`: when a quantity can leave the cooperative; 404 for what nobody sells. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PromiseAnswer>): Promise<void> {
  const wanted = parseInput(querySchema, req.query);
  const dates = await earliestDates(req.scope, [wanted], new Date());
  const promise = dates.get(wanted.variant_id);
  res.json({ promise: found(promise && promise.reason !== "not_for_sale" ? promise : null, "Variant") });
}
