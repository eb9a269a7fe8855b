import { BackendError } from "~/backend/backend-error";
import { readCart } from "~/backend/cart.server";
import { awaitOrder, orderByTransfer, orderLink, triesAfterViolations } from "~/backend/checkout.server";
import { formatRupiah } from "~/format/rupiah";
import type { FormValues } from "~/forms/parse-form";
import { waitingTime } from "~/forms/waiting-time";
import { redirect } from "react-router";
import type { Shopper } from "~/session/shopper.server";
import { leadToOrder } from "./checkout-cart.server";
import { type OrderRefusal, refusedBy } from "./order-refusal";

/**
 * Orders the cart that the form shows, at the price that the form shows. Throws the redirect to the order
 * when there is one, which is also the answer to a second click and to the back button.
 *
 * @returns why there is no order
 */
export async function placeOrder(shopper: Shopper, values: FormValues): Promise<OrderRefusal> {
  const { call, path } = shopper;
  const cartId = values.cart_id ?? "";
  const earlier = cartId ? await orderLink(cartId, call) : null;
  if (earlier) throw leadToOrder(shopper, earlier);
  const cart = cartId === shopper.cartId ? await readCart(cartId, call) : null;
  if (!cart) throw redirect(path("cart"), 303);
  if (cart.violations.length > 0) {
    const link = await awaitOrder(cartId, triesAfterViolations(cart.violations), call);
    if (link) throw leadToOrder(shopper, link);
    return refusedBy(cart.violations, shopper);
  }
  if (String(cart.total) !== values.expected_total) return totalChanged(shopper, values, cart.total);
  try {
    throw leadToOrder(shopper, await orderByTransfer(cartId, call));
  } catch (error) {
    return failure(error, shopper);
  }
}

function totalChanged({ t, locale }: Shopper, values: FormValues, total: number): OrderRefusal {
  const before = Number.parseInt(values.expected_total ?? "", 10) || 0;
  const text = t("checkout:error.totalChanged", {
    before: formatRupiah(before, locale),
    after: formatRupiah(total, locale),
  });
  return { status: 409, text, fixes: [] };
}

/**
 * Redirects pass through; refusals of the backend become sentences. Where it is not known whether an order
 * is on its way, the sentence does not claim either.
 */
function failure(error: unknown, shopper: Shopper): OrderRefusal {
  if (!(error instanceof BackendError)) throw error;
  const { t } = shopper;
  if (error.body.violations?.length) return refusedBy(error.body.violations, shopper);
  if (error.status === 429) {
    const wait = waitingTime(error.data.retryAfter, t);
    return { status: 429, text: t("checkout:error.tooMany", { wait }), fixes: [] };
  }
  return { status: error.status, text: t("checkout:error.unfinished"), fixes: [] };
}
