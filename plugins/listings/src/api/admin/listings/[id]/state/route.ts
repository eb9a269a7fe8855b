import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { operatorActor } from "../../../../../listing/operator-actor";
import { anyListing } from "../../../../../listing/own-listing";
import { readListing } from "../../../../../listing/read-listing";
import { needsReason, OPERATOR_LISTING_ACTIONS } from "@pasar-sentra/wire/states/listing-state";
import { changeListingStateWorkflow } from "../../../../../listing/workflows/change-listing-state";

const bodySchema = z
  .object({
    action: z.enum(OPERATOR_LISTING_ACTIONS),
    reason: z.string().trim().max(500).nullable().default(null),
  })
  .strict()
  .refine(({ action, reason }) => !needsReason(action, "user") || (reason?.length ?? 0) >= 3, {
    path: ["reason"],
    message: "must say why, in 3 to 500 characters",
  });

/** `POST /admin/listings/:id/state` `{ action, reason }`, for operators: approve, return or withdraw; 409 when too late. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id } = await anyListing(req.scope, req.params.id as string);
  const { action, reason } = parseInput(bodySchema, req.body ?? {});
  await changeListingStateWorkflow(req.scope).run({
    input: { product_id, action, reason: reason || null, actor: await operatorActor(req) },
  });
  res.json({
    listing: await readListing(
      req.scope,
      await anyListing(req.scope, product_id),
      "user",
      requestLocale(req),
    ),
  });
}
