import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCooperativePage } from "../../../../directory/read-cooperative-page";
import { found } from "@pasar-sentra/foundation/http/found";
import { publicAnswer } from "@pasar-sentra/foundation/http/public-answer";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";

/** `GET /store/cooperatives/:slug`, for anyone: 404 unless approved. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const page = await readCooperativePage(req.scope, req.params.slug as string, requestLocale(req));
  publicAnswer(res).json({ cooperative: found(page, "Cooperative") });
}
