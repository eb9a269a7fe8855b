import { LOCALE_TAGS } from "../i18n/locale";
import { BackendError } from "./backend-error";
import { cartPath, type MedusaAddress } from "./cart.server";
import { type BackendCall, callBackend } from "./client.server";

/** Bank transfer: Medusa's system provider authorises at once, the money is confirmed by hand or by statement. */
const BANK_TRANSFER_PROVIDER = "pp_system_default";

const SLIM = { fields: "id" } as const;

/** How often, and after what pause, a completion that another request is at is looked for. */
const COMPLETION_TRIES = 12;
const COMPLETION_PAUSE_MS = 500;

export interface OrderLink {
  order_id: string;
  /** Key of the signed link to the order. */
  token: string;
}

/** Whom to write to and where to send; the bill goes to the same address. */
export async function setContactAndAddress(
  cartId: string,
  contact: { email: string; address: MedusaAddress },
  call: BackendCall,
): Promise<void> {
  const { email, address } = contact;
  const body = {
    email,
    shipping_address: address,
    billing_address: address,
    locale: LOCALE_TAGS[call.locale],
  };
  await callBackend("POST", cartPath(cartId), { ...call, search: SLIM, body });
}

/** One option for each cooperative in the cart, all at once. */
export async function chooseShipping(
  cartId: string,
  optionIds: readonly string[],
  call: BackendCall,
): Promise<void> {
  const body = optionIds.map((option_id) => ({ option_id }));
  await callBackend("POST", `${cartPath(cartId)}/shipping-methods`, { ...call, search: SLIM, body });
}

/** Prepares the payment by bank transfer for what the cart costs now. */
export async function payByTransfer(cartId: string, call: BackendCall): Promise<void> {
  const { payment_collection } = await callBackend<{ payment_collection: { id: string } }>(
    "POST",
    "/store/payment-collections",
    { ...call, search: SLIM, body: { cart_id: cartId } },
  );
  const path = `/store/payment-collections/${encodeURIComponent(payment_collection.id)}/payment-sessions`;
  await callBackend("POST", path, { ...call, search: SLIM, body: { provider_id: BANK_TRANSFER_PROVIDER } });
}

/**
 * Turns the cart into an order and answers with the link to it. Asking again is harmless: a cart that is
 * an order, or becomes one by another request, answers with that order.
 *
 * @throws BackendError with `violations` when a rule of sale refuses, 409 while another request is at it
 */
export async function completeCart(cartId: string, call: BackendCall): Promise<OrderLink> {
  try {
    const answer = await callBackend<{ type: "order" | "cart"; error?: { message: string } }>(
      "POST",
      `${cartPath(cartId)}/complete`,
      { ...call, search: SLIM },
    );
    if (answer.type === "cart") {
      const message = answer.error?.message ?? "The payment was not authorised";
      throw new BackendError(422, { type: "payment", code: "payment_refused", message });
    }
  } catch (error) {
    if (!mayStillComplete(error)) throw error;
    const link = await awaitOrder(cartId, call);
    if (link) return link;
    throw error;
  }
  const link = await orderLink(cartId, call);
  if (!link)
    throw new BackendError(503, { type: "unavailable", code: "no_order", message: "Order not found yet" });
  return link;
}

/** The link to the order that a cart became; null while it is a cart. */
export async function orderLink(cartId: string, call: BackendCall): Promise<OrderLink | null> {
  try {
    return await callBackend<OrderLink>("POST", `${cartPath(cartId)}/receipt-link`, call);
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return null;
    throw error;
  }
}

/** Another request is at it (409), or we stopped waiting for ours, which goes on without us. */
function mayStillComplete(error: unknown): boolean {
  return error instanceof BackendError && (error.status === 409 || error.data.code === "backend_timeout");
}

async function awaitOrder(cartId: string, call: BackendCall): Promise<OrderLink | null> {
  for (let attempt = 0; attempt < COMPLETION_TRIES; attempt += 1) {
    const link = await orderLink(cartId, call);
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, COMPLETION_PAUSE_MS));
  }
  return null;
}
