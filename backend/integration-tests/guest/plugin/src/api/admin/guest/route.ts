import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** `GET /admin/guest`, for operators. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.json({ guest: "is here" });
}
