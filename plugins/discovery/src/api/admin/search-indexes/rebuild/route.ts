import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { indexOverview } from "../../../../rebuild/index-overview";
import { startRebuild } from "../../../../rebuild/rebuild-indexes";

/** `POST /admin/search-indexes/rebuild`, for operators: 202 when it has begun, 409 while one is at work. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await startRebuild(req.scope, req.auth_context.actor_id);
  res.status(202).json(await indexOverview(req.scope));
}
