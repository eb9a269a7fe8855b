import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAdminApplication } from "../../../../application/admin-applications";

/** `GET /admin/applications/:id`, for operators. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await readAdminApplication(req.scope, req.params.id as string) });
}
