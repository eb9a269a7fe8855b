import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { areaChildren } from "../../../areas/area-children";
import { parseInput } from "../../../errors/parse-input";
import { found } from "../../../http/found";

const querySchema = z.object({ parent: z.string().max(20).optional() }).strict();

/** `GET /store/areas?parent=`, for anyone: one level of the address picker. The register changes once a year. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { parent } = parseInput(querySchema, req.query);
  const areas = found(areaChildren(parent ?? null), "Area");
  res.set("Cache-Control", "public, max-age=86400").json({ areas });
}
