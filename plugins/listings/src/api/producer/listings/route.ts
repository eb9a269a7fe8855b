import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { randomUUID } from "node:crypto";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { listingInputSchema } from "../../../listing/listing-input";
import { listListings, listingsQuerySchema } from "../../../listing/list-listings";
import { readOwner } from "../../../listing/listing-owner";
import { withinRole } from "../../../listing/member-draft";
import { ownListing } from "../../../listing/own-listing";
import { readListing } from "../../../listing/read-listing";
import { refuseWhenFull } from "../../../listing/refuse-when-full";
import { actingProducer, historyActor } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { createListingsWorkflow } from "../../../listing/workflows/create-listings";

/** `GET /producer/listings?state=&q=&cursor=&limit=`, for staff: the acting cooperative's, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative } = actingProducer(req);
  const query = parseInput(listingsQuerySchema, req.query);
  res.json(await listListings(req.scope, cooperative.id, query, requestLocale(req)));
}

/** `POST /producer/listings`, for staff: a new draft. 201; a member's prices are ignored. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const listing = withinRole(parseInput(listingInputSchema, req.body), acting.role, null);
  await refuseWhenFull(req.scope, acting.cooperative.id, 1);
  const owner = await readOwner(req.scope, acting.cooperative.id);
  const { result } = await createListingsWorkflow(req.scope).run({
    input: {
      owner,
      actor: historyActor(acting),
      kind: "created",
      listings: [{ listing, external_id: `listing:${randomUUID()}` }],
    },
  });
  const row = await ownListing(req.scope, acting.cooperative.id, result[0] as string);
  res.status(201).json({ listing: await readListing(req.scope, row, acting.role, requestLocale(req)) });
}
