import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cooperativesQuerySchema, listCooperatives } from "../../../directory/list-cooperatives";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { publicAnswer } from "@pasar-sentra/foundation/http/public-answer";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";

/** `GET /store/cooperatives?cursor=&limit=`, for anyone: approved ones only. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(cooperativesQuerySchema, req.query);
  publicAnswer(res).json(await listCooperatives(req.scope, query, requestLocale(req)));
}
