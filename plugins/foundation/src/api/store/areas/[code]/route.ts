import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { areaPath } from "../../../../areas/area-path";
import { found } from "../../../../http/found";

/** `GET /store/areas/:code`, for anyone: an area with those above it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const area = found(areaPath(req.params.code as string), "Area");
  res.set("Cache-Control", "public, max-age=86400").json({ area });
}
