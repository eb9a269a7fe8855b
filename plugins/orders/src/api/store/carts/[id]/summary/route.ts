import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { cartSummary } from "../../../../../cart/summary/cart-summary";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";

/** `GET /store/carts/:id/summary`: the cart's id is the key to it, as in Medusa's own cart routes. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = await cartSummary(req.scope, req.params.id as string, requestLocale(req));
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Cart was not found");
  res.set("Cache-Control", "private, no-store").json({ cart });
}
