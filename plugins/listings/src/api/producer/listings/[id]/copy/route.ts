import { randomUUID } from "node:crypto";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { copyOfListing } from "../../../../../listing/copy-listing";
import { readOwner } from "../../../../../listing/listing-owner";
import { withinRole } from "../../../../../listing/member-draft";
import { ownListing } from "../../../../../listing/own-listing";
import { readListing, readSnapshot } from "../../../../../listing/read-listing";
import { refuseWhenFull } from "../../../../../listing/refuse-when-full";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { actingProducer, historyActor } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { createListingsWorkflow } from "../../../../../listing/workflows/create-listings";

/** `POST /producer/listings/:id/copy`, for staff: a new draft like it, without pictures, codes and stock. 201. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const { product_id } = await ownListing(req.scope, acting.cooperative.id, req.params.id as string);
  await refuseWhenFull(req.scope, acting.cooperative.id, 1);
  const { snapshot } = await readSnapshot(req.scope, product_id);
  const mark = requestLocale(req) === "en-US" ? "copy" : "salinan";
  const { result } = await createListingsWorkflow(req.scope).run({
    input: {
      owner: await readOwner(req.scope, acting.cooperative.id),
      actor: historyActor(acting),
      kind: "copied",
      listings: [
        {
          listing: withinRole(copyOfListing(snapshot, mark), acting.role, null),
          external_id: `listing:${randomUUID()}`,
        },
      ],
    },
  });
  const row = await ownListing(req.scope, acting.cooperative.id, result[0] as string);
  res.status(201).json({ listing: await readListing(req.scope, row, acting.role, requestLocale(req)) });
}
