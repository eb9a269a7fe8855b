import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cooperativesQuerySchema, listCooperatives } from "../../../directory/list-cooperatives";
import { parseInput } from "../../../errors/parse-input";
import { publicAnswer } from "../../../http/public-answer";
import { requestLocale } from "../../../locale/request-locale";

/** `GET /store/cooperatives?cursor=&limit=`, for anyone: approved ones only. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(cooperativesQuerySchema, req.query);
  publicAnswer(res).json(await listCooperatives(req.scope, query, requestLocale(req)));
}
