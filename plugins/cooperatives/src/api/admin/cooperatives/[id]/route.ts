import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAdminCooperative } from "../../../../directory/admin-cooperative-page";
import { found } from "@pasar-sentra/foundation/http/found";

/** `GET /admin/cooperatives/:id`, for operators. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cooperative = found(await readAdminCooperative(req.scope, req.params.id as string), "Cooperative");
  res.json({ cooperative });
}
