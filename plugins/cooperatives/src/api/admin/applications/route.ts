import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationsQuerySchema, listAdminApplications } from "../../../application/admin-applications";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `GET /admin/applications?status=&kind=&q=&limit=&offset=`, for operators. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listAdminApplications(req.scope, parseInput(applicationsQuerySchema, req.query)));
}
