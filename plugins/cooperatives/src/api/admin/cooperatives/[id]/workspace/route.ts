import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readWorkspace } from "../../../../../today/read-workspace";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { found } from "@pasar-sentra/foundation/http/found";

/** `GET /admin/cooperatives/:id/workspace`, for operators: Today, staff and history, to read only. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = found(
    await readWorkspace(req.scope, req.params.id as string, requestLocale(req)),
    "Cooperative",
  );
  res.json({ workspace });
}
