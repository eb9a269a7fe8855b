import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { ownImport, readProblems } from "../../../../../import/import-view";
import { MAX_PROBLEMS } from "@pasar-sentra/foundation/spreadsheet/import-limits";
import { actingProducer, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";

const querySchema = z
  .object({
    from: z.coerce.number().int().min(0).max(MAX_PROBLEMS).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  })
  .strict();

/** `GET /producer/listing-imports/:id/problems?from=&limit=`, for officers and managers; `next` is the next `from`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const { id } = await ownImport(req.scope, acting.cooperative.id, req.params.id as string);
  requireRole(acting, "officer", "manager");
  const { from, limit } = parseInput(querySchema, req.query);
  res.json(await readProblems(req.scope, id, from, limit));
}
