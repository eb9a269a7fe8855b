import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { ownListing } from "../../../../../listing/own-listing";
import { readListing } from "../../../../../listing/read-listing";
import { actingProducer, historyActor, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { changeListingStateWorkflow } from "../../../../../listing/workflows/change-listing-state";

const bodySchema = z
  .object({
    action: z.enum(["submit", "recall", "withdraw"]),
    reason: z.string().trim().max(500).nullable().default(null),
  })
  .strict();

/** `POST /producer/listings/:id/state` `{ action, reason? }`, for officers and managers; 409 when somebody was faster. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const { product_id } = await ownListing(req.scope, acting.cooperative.id, req.params.id as string);
  requireRole(acting, "officer", "manager");
  const { action, reason } = parseInput(bodySchema, req.body ?? {});
  await changeListingStateWorkflow(req.scope).run({
    input: { product_id, action, reason: reason || null, actor: historyActor(acting) },
  });
  const row = await ownListing(req.scope, acting.cooperative.id, product_id);
  res.json({ listing: await readListing(req.scope, row, acting.role, requestLocale(req)) });
}
