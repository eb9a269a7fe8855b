import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readWorkspace } from "../../../../../directory/read-workspace";
import { found } from "../../../../../http/found";

/** `GET /admin/cooperatives/:id/workspace`, for operators: Today, staff and history, to read only. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = found(await readWorkspace(req.scope, req.params.id as string), "Cooperative");
  res.json({ workspace });
}
