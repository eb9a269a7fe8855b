import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import { refuseWhenFull } from "../../../listing/refuse-when-full";
import { readImport, toImportView } from "../../../import/import-view";
import { judgeSpreadsheet } from "../../../import/judge-spreadsheet";
import { openImport } from "../../../import/open-import";
import { unreadableFile } from "@pasar-sentra/foundation/spreadsheet/unreadable-file";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingImportRecord, ListingModuleService } from "../../../modules/listing/service";
import { actingProducer, historyActor, requireRole } from "@pasar-sentra/cooperatives/staff/acting-producer";

const querySchema = z
  .object({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .strict();

/** `GET /producer/listing-imports?cursor=&limit=`, for officers and managers: newest first, without their problems. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const { cursor, limit } = parseInput(querySchema, req.query);
  const service = req.scope.resolve<ListingModuleService>(LISTING_MODULE);
  const rows = await service.listListingImports(
    {
      cooperative_id: acting.cooperative.id,
      ...(cursor ? { id: { $lt: decodeRowCursor(cursor).id } } : {}),
    },
    { order: { id: "DESC" }, take: limit + 1 },
  );
  const page = rows.slice(0, limit) as ListingImportRecord[];
  const last = rows.length > limit ? page.at(-1) : undefined;
  res.json({
    imports: page.map((row) => toImportView(row, [])),
    next_cursor: last ? encodeRowCursor({ value: "", id: last.id }) : null,
  });
}

/**
 * `POST /producer/listing-imports`, multipart `file` (CSV or XLSX), for officers and managers: the dry run. 201 with
 * every problem by row and column, nothing written; 400 or 413 `file_…` when it is no such table.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const acting = actingProducer(req);
  requireRole(acting, "officer", "manager");
  const file = (req as typeof req & { file?: Express.Multer.File }).file;
  if (!file) throw unreadableFile("file_missing", 'one file in the field "file" is expected');
  const { id, slug } = acting.cooperative;
  const judged = await judgeSpreadsheet(req.scope, { id, slug }, file.buffer);
  await refuseWhenFull(req.scope, id, judged.listings.filter(({ product_id }) => product_id === null).length);
  const service = req.scope.resolve<ListingModuleService>(LISTING_MODULE);
  const opened = await openImport(service, {
    cooperative_id: id,
    // Browsers send names in UTF-8, multer reads them as Latin-1.
    file_name: Buffer.from(file.originalname, "latin1").toString("utf8"),
    actor: historyActor(acting),
    judged,
  });
  res.status(201).json({ import: await readImport(req.scope, opened) });
}
