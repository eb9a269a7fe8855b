import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { exportRows } from "../../../import/export-rows";
import { MAX_ROWS } from "@pasar-sentra/foundation/spreadsheet/import-limits";
import { headingRow } from "../../../import/template-rows";
import { type SafeCell, sendCsv, sendXlsx } from "@pasar-sentra/foundation/spreadsheet/write-spreadsheet";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";

const querySchema = z.object({ format: z.enum(["csv", "xlsx"]).default("csv") }).strict();

/** `GET /producer/listing-export?format=csv|xlsx`, for staff: all listings, ready to be imported again. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative } = actingProducer(req);
  const { format } = parseInput(querySchema, req.query);
  const locale = requestLocale(req);
  const pages = exportRows(req.scope, cooperative.id, locale);
  const name = `${cooperative.slug}-${new Date().toISOString().slice(0, 10)}`;
  if (format === "csv") return sendCsv(res, name, headingRow(locale), pages);
  await sendXlsx(res, name, headingRow(locale), atMost(pages));
}

/** An XLSX is made in memory as a whole; a CSV is not. @throws RefusalError 400 `export_too_large` */
async function* atMost(pages: AsyncIterable<SafeCell[][]>): AsyncGenerator<SafeCell[][]> {
  let count = 0;
  for await (const rows of pages) {
    count += rows.length;
    if (count > MAX_ROWS) {
      throw new RefusalError(400, "export_too_large", `format: more than ${MAX_ROWS} rows; take csv`, {
        most: MAX_ROWS,
      });
    }
    yield rows;
  }
}
