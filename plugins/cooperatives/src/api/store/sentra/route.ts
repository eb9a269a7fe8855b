import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listSentra, sentraQuerySchema } from "../../../directory/list-sentra";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { publicAnswer } from "@pasar-sentra/foundation/http/public-answer";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";

/** `GET /store/sentra?commodity=&province=`, for anyone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(sentraQuerySchema, req.query);
  const sentra = await listSentra(req.scope, query, requestLocale(req));
  publicAnswer(res).json({ sentra });
}
