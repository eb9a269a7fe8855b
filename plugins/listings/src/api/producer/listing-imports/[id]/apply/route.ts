import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { startImport } from "../../../../../import/start-import";
import { ownImport, readImport } from "../../../../../import/import-view";
import { actingProducer, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";

/**
 * `POST /producer/listing-imports/:id/apply`, for officers and managers: writes all of a checked import, or nothing. 202;
 * ask `GET …/:id` how far it is. 409 `import_not_checked` with its status, `import_running` for a second one at once.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const { id, status } = await ownImport(req.scope, acting.cooperative.id, req.params.id as string);
  requireRole(acting, "officer", "manager");
  if (status !== "checked") {
    throw new RefusalError(409, "import_not_checked", `The import is ${status}`, { status });
  }
  await startImport(req.scope, id);
  res.status(202).json({
    import: await readImport(req.scope, await ownImport(req.scope, acting.cooperative.id, id)),
  });
}
