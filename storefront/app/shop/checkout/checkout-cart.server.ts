import type { CartSummary } from "@pasar-sentra/wire/cart";
import { redirect } from "react-router";
import { readCart } from "~/backend/cart.server";
import { type OrderLink, orderLink } from "~/backend/checkout.server";
import type { Shopper } from "~/session/shopper.server";
import { blockingViolations } from "../cart/blocking-violations";

/** Steps of the checkout in their order; each asks for what the ones before it have settled. */
export type CheckoutStep = "address" | "shipping" | "review";

/**
 * The cart that is being ordered. Leads elsewhere (throws a redirect) when there is nothing to order, when
 * the cart itself has to be mended, when an earlier step is missing, and to the order when it is one.
 * The review does not send people away for what has to be mended in the cart: it tells what that is.
 */
export async function checkoutCart(shopper: Shopper, step: CheckoutStep): Promise<CartSummary> {
  const { cartId, call, path } = shopper;
  const cart = cartId ? await readCart(cartId, call) : null;
  if (cartId && cart?.completed_order_id) {
    const link = await orderLink(cartId, call);
    if (link) throw leadToOrder(shopper, link);
  }
  if (!cart || cart.groups.length === 0) throw redirect(path("cart"), 303);
  if (step !== "review" && blockingViolations(cart).length > 0) throw redirect(path("cart"), 303);
  const isMissing = (rule: string) => cart.violations.some((violation) => violation.rule === rule);
  if (step !== "address" && (isMissing("address_missing") || !cart.email))
    throw redirect(path("checkout"), 303);
  if (step === "review" && isMissing("shipping_missing")) throw redirect(path("checkoutShipping"), 303);
  return cart;
}

/** The cart is done with; from here on its order counts. */
export function leadToOrder({ session, path }: Shopper, link: OrderLink): Response {
  session.unset("cartId");
  session.unset("cartCount");
  session.flash("placed", link.order_id);
  return redirect(path("order", { id: link.order_id }, { kunci: link.token }), 303);
}
