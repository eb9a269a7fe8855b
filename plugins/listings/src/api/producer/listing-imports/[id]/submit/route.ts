import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { ownImport } from "../../../../../import/import-view";
import { submissionSchema, submitImported } from "../../../../../import/submit-imported";
import { actingProducer, historyActor, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";

/**
 * `POST /producer/listing-imports/:id/submit` `{ from? }`, for officers and managers: submits the drafts that the import
 * made, 50 listings a request; go on with `next`. 409 `import_not_applied` before it is written.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  const record = await ownImport(req.scope, acting.cooperative.id, req.params.id as string);
  requireRole(acting, "officer", "manager");
  const { from } = parseInput(submissionSchema, req.body ?? {});
  if (record.status !== "applied") {
    throw new RefusalError(409, "import_not_applied", `The import is ${record.status}`, {
      status: record.status,
    });
  }
  res.json({
    submission: await submitImported(req.scope, record, from, historyActor(acting), requestLocale(req)),
  });
}
