import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { publicPage } from "../../../../catalogue/public-page";
import { readProductPage } from "../../../../page/read-product-page";

/** Medusa makes handles of lower-case letters, digits and hyphens; nothing else is looked up. */
const HANDLE = /^[a-z0-9][a-z0-9-]{0,199}$/;

/** `GET /store/catalogue/:handle`, for anyone with a publishable key; 404 unless published by an approved cooperative. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const unknown = Object.keys(req.query)[0];
  if (unknown !== undefined) {
    const name = JSON.stringify(unknown.slice(0, 100));
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `unknown parameter ${name}`);
  }
  const handle = req.params.handle ?? "";
  const product = HANDLE.test(handle) ? await readProductPage(req.scope, handle, requestLocale(req)) : null;
  if (!product) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "there is no such product in the catalogue");
  }
  publicPage(res).json({ product });
}
