import { BackendError } from "~/backend/backend-error";
import { readProduct } from "~/backend/browse.server";
import {
  addLine,
  type CartLineInput,
  createCart,
  giveCartToCustomer,
  readCart,
  removeLine,
  setLineQuantity,
} from "~/backend/cart.server";
import type { FormValues } from "~/forms/parse-form";
import type { Shopper } from "~/session/shopper.server";
import { cartRefusalTexts } from "./cart-refusal";
import { MAX_QUANTITY, parseQuantity } from "./line-quantity";

/** A change that was refused, with what was typed, for the form that brought it. */
export type CartRefusal =
  | { of: "addition"; status: number; texts: string[]; variantId: string; handle: string; quantity: string }
  | { of: "line"; status: number; texts: string[]; lineId: string; quantity: string }
  | { of: "cart"; status: number; texts: string[] };

/** Does what the posted form asks for. Null when it is done and told in the session; else the refusal. */
export async function changeCart(shopper: Shopper, values: FormValues): Promise<CartRefusal | null> {
  switch (values.intent) {
    case "update":
      return updateLine(shopper, values);
    case "remove":
      return takeOut(shopper, values);
    default:
      return putIn(shopper, values);
  }
}

async function putIn(shopper: Shopper, values: FormValues): Promise<CartRefusal | null> {
  const { t, session } = shopper;
  const typed = {
    of: "addition",
    variantId: values.variant_id ?? "",
    handle: values.handle ?? "",
    quantity: values.quantity ?? "",
  } as const;
  const quantity = parseQuantity(values.quantity);
  if (!/^\w{1,60}$/.test(typed.variantId)) return { ...typed, status: 400, texts: [t("cart:error.variant")] };
  if (quantity === null)
    return { ...typed, status: 400, texts: [t("cart:error.quantity", { max: MAX_QUANTITY })] };
  try {
    session.set("cartId", await addToLivingCart(shopper, { variant_id: typed.variantId, quantity }));
  } catch (error) {
    return { ...typed, ...refusal(error, shopper, await titleOf(shopper, typed.handle)) };
  }
  const title = await titleOf(shopper, typed.handle);
  const text = title ? t("cart:notice.added", { title }) : t("cart:notice.addedSomething");
  session.flash("notice", { tone: "success", text });
  return null;
}

/** Adds to the session's cart, or to a new one when it is gone or has become an order. */
async function addToLivingCart(shopper: Shopper, line: CartLineInput): Promise<string> {
  const { cartId, call } = shopper;
  if (!cartId) return newCart(shopper, line);
  try {
    await addLine(cartId, line, call);
    return cartId;
  } catch (error) {
    const isRuled = error instanceof BackendError && error.body.violations;
    if (isRuled || !(error instanceof BackendError) || ![400, 404].includes(error.status)) throw error;
    const cart = await readCart(cartId, call);
    if (cart && !cart.completed_order_id) throw error;
    return newCart(shopper, line);
  }
}

async function newCart({ call, token }: Shopper, line: CartLineInput): Promise<string> {
  const cartId = await createCart(line, call);
  if (token) await giveCartToCustomer(cartId, token, call).catch(ignoreEndedSession);
  return cartId;
}

/** A log-in that has ended leaves a guest's cart; the account pages ask to log in again. */
function ignoreEndedSession(error: unknown): void {
  if (!(error instanceof BackendError) || error.status !== 401) throw error;
}

/** The goods' name for a sentence about them; undefined rather than a failure when it cannot be read. */
async function titleOf({ locale }: Shopper, handle: string): Promise<string | undefined> {
  const product = handle ? await readProduct(locale, handle).catch(() => undefined) : undefined;
  return product?.title;
}

async function updateLine(shopper: Shopper, values: FormValues): Promise<CartRefusal | null> {
  const { t, cartId, call, session } = shopper;
  const typed = { of: "line", lineId: values.line_id ?? "", quantity: values.quantity ?? "" } as const;
  const quantity = parseQuantity(values.quantity);
  if (quantity === null)
    return { ...typed, status: 400, texts: [t("cart:error.quantity", { max: MAX_QUANTITY })] };
  if (!cartId) return { of: "cart", status: 404, texts: [t("cart:error.lineGone")] };
  try {
    await setLineQuantity(cartId, typed.lineId, quantity, call);
  } catch (error) {
    return lineRefusal(error, shopper) ?? { ...typed, ...refusal(error, shopper) };
  }
  session.flash("notice", { tone: "success", text: t("cart:notice.updated") });
  return null;
}

async function takeOut(shopper: Shopper, values: FormValues): Promise<CartRefusal | null> {
  const { t, cartId, call, session } = shopper;
  const title = (values.title ?? "").slice(0, 200);
  if (!cartId) return { of: "cart", status: 404, texts: [t("cart:error.lineGone")] };
  try {
    await removeLine(cartId, values.line_id ?? "", call);
  } catch (error) {
    return lineRefusal(error, shopper) ?? { of: "cart", ...refusal(error, shopper) };
  }
  const quantity = parseQuantity(values.quantity);
  if (quantity !== null && values.variant_id) {
    session.flash("removed", { variantId: values.variant_id.slice(0, 60), quantity, title });
  } else {
    session.flash("notice", { tone: "success", text: t("cart:notice.removed", { title }) });
  }
  return null;
}

function lineRefusal(error: unknown, { t }: Shopper): CartRefusal | null {
  if (!(error instanceof BackendError) || error.status !== 404) return null;
  return { of: "cart", status: 404, texts: [t("cart:error.lineGone")] };
}

function refusal(
  error: unknown,
  { t, locale }: Shopper,
  title?: string,
): { status: number; texts: string[] } {
  if (!(error instanceof BackendError)) throw error;
  return { status: error.status, texts: cartRefusalTexts(error, t, locale, title) };
}
