import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { editableListing } from "../../../../listing/editable-listing";
import { versionConflict } from "../../../../listing/listing-errors";
import { listingInputSchema } from "../../../../listing/listing-input";
import { withinRole } from "../../../../listing/member-draft";
import { ownListing } from "../../../../listing/own-listing";
import { readListing, readSnapshot } from "../../../../listing/read-listing";
import { actingProducer, historyActor, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { changeListingStateWorkflow } from "../../../../listing/workflows/change-listing-state";
import { updateListingWorkflow } from "../../../../listing/workflows/update-listing";

const versionSchema = z.object({ version: z.number().int().min(1) });

/** `GET /producer/listings/:id`, for staff of its cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative, role } = actingProducer(req);
  const row = await ownListing(req.scope, cooperative.id, req.params.id as string);
  res.json({ listing: await readListing(req.scope, row, role, requestLocale(req)) });
}

/**
 * `PUT /producer/listings/:id` `ListingInput & { version }`: the listing as a whole. Members change drafts only, and
 * no prices. 409 `version_conflict` with `current` when somebody else changed it.
 */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const id = req.params.id as string;
  const row = await editableListing(req.scope, acting, id);
  const { version } = parseInput(versionSchema, req.body);
  const current = () =>
    ownListing(req.scope, acting.cooperative.id, id).then((now) =>
      readListing(req.scope, now, acting.role, requestLocale(req)),
    );
  if (version !== row.version) throw versionConflict(await current());
  const { snapshot } = await readSnapshot(req.scope, id);
  const listing = withinRole(parseInput(listingInputSchema, req.body), acting.role, snapshot);
  const { errors } = await updateListingWorkflow(req.scope).run({
    input: { product_id: id, version, listing, actor: historyActor(acting) },
    throwOnError: false,
  });
  const error = errors?.[0]?.error as (Error & { code?: string }) | undefined;
  if (error?.code === "version_conflict") throw versionConflict(await current(), error.message);
  if (error) throw error;
  res.json({ listing: await current() });
}

/** `DELETE /producer/listings/:id`, for officers and managers: a draft or a withdrawn one, for good. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const { product_id } = await ownListing(req.scope, acting.cooperative.id, req.params.id as string);
  requireRole(acting, "officer", "manager");
  await changeListingStateWorkflow(req.scope).run({
    input: { product_id, action: "remove", reason: null, actor: historyActor(acting) },
  });
  res.json({ id: product_id, object: "listing", deleted: true });
}
