import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { templateRows } from "../../../import/template-rows";
import { sendCsv, sendXlsx } from "@pasar-sentra/foundation/spreadsheet/write-spreadsheet";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";

const querySchema = z.object({ format: z.enum(["csv", "xlsx"]).default("xlsx") }).strict();

/** `GET /producer/listing-template?format=csv|xlsx`, for staff: headings and two example rows. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  actingProducer(req);
  const { format } = parseInput(querySchema, req.query);
  const locale = requestLocale(req);
  const name = locale === "en-US" ? "listing-template" : "templat-barang";
  const [headings, ...rows] = templateRows(locale);
  if (format === "xlsx") return sendXlsx(res, name, headings ?? [], once(rows));
  await sendCsv(res, name, headings ?? [], once(rows));
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value;
}
