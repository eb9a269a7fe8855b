import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { found } from "@pasar-sentra/foundation/http/found";
import { publicAnswer } from "@pasar-sentra/foundation/http/public-answer";
import { productSupplyTerms } from "../../../../../supply/product-supply-terms";

/** `GET /store/products/:id/supply-terms`, for anyone: 404 unless an approved cooperative sells the product. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const supply_terms = found(await productSupplyTerms(req.scope, req.params.id as string), "Product");
  publicAnswer(res).json({ supply_terms });
}
