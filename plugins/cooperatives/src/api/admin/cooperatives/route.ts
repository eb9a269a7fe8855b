import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { adminCooperativesQuerySchema, listAdminCooperatives } from "../../../directory/admin-cooperatives";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `GET /admin/cooperatives?status=&q=&limit=&offset=`, for operators. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listAdminCooperatives(req.scope, parseInput(adminCooperativesQuerySchema, req.query)));
}
