import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSentraPage } from "../../../../directory/read-sentra-page";
import { found } from "@pasar-sentra/foundation/http/found";
import { publicAnswer } from "@pasar-sentra/foundation/http/public-answer";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";

/** `GET /store/sentra/:slug`, for anyone. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sentra = found(
    await readSentraPage(req.scope, req.params.slug as string, requestLocale(req)),
    "Sentra",
  );
  publicAnswer(res).json({ sentra });
}
