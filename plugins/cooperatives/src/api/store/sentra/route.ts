import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listSentra, sentraQuerySchema } from "../../../directory/list-sentra";
import { parseInput } from "../../../errors/parse-input";
import { publicAnswer } from "../../../http/public-answer";
import { requestLocale } from "../../../locale/request-locale";

/** `GET /store/sentra?commodity=&province=`, for anyone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(sentraQuerySchema, req.query);
  const sentra = await listSentra(req.scope, query, requestLocale(req));
  publicAnswer(res).json({ sentra });
}
