import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { LOCALE_TAGS } from "../i18n/locale";
import { BackendError } from "./backend-error";
import { cartPath, type MedusaAddress } from "./cart.server";
import { type BackendCall, callBackend } from "./client.server";

/** Bank transfer: Medusa's system provider authorises at once, the money is confirmed by hand or by statement. */
const BANK_TRANSFER_PROVIDER = "pp_system_default";

const SLIM = { fields: "id" } as const;

/** How often, and after what pause, an order that another request is making is looked for. */
const COMPLETION_TRIES = 12;
const STOCK_TRIES = 4;
const COMPLETION_PAUSE_MS = 500;

const PAYMENT_REFUSED = "payment_refused";

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

interface PaymentCollection {
  id: string;
  amount: number;
  payment_sessions?: { provider_id: string; status: string; amount: number }[];
}

/**
 * Prepares the payment by bank transfer for what the cart costs now. A payment that is prepared already is
 * kept: another request may be ordering with it.
 */
export async function payByTransfer(cartId: string, call: BackendCall): Promise<void> {
  const { payment_collection } = await callBackend<{ payment_collection: PaymentCollection }>(
    "POST",
    "/store/payment-collections",
    { ...call, body: { cart_id: cartId } },
  );
  if (isPrepared(payment_collection)) return;
  const path = `/store/payment-collections/${encodeURIComponent(payment_collection.id)}/payment-sessions`;
  await callBackend("POST", path, { ...call, search: SLIM, body: { provider_id: BANK_TRANSFER_PROVIDER } });
}

function isPrepared({ amount, payment_sessions = [] }: PaymentCollection): boolean {
  return payment_sessions.some(
    (session) =>
      session.provider_id === BANK_TRANSFER_PROVIDER &&
      session.status === "pending" &&
      Number(session.amount) === Number(amount),
  );
}

/**
 * Turns the cart into an order and answers with the link to it. Asking again is harmless: a cart that is
 * an order, or becomes one by another request, answers with that order.
 *
 * @throws BackendError with `violations` when a rule of sale refuses; any other when it is not known yet
 *   whether there will be an order
 */
export async function orderByTransfer(cartId: string, call: BackendCall): Promise<OrderLink> {
  try {
    await payByTransfer(cartId, call);
    await completeCart(cartId, call);
  } catch (error) {
    const link = await awaitOrder(cartId, triesAfter(error), call);
    if (link) return link;
    throw error;
  }
  const link = await orderLink(cartId, call);
  if (!link)
    throw new BackendError(503, { type: "unavailable", code: "no_order", message: "Order not found yet" });
  return link;
}

async function completeCart(cartId: string, call: BackendCall): Promise<void> {
  const answer = await callBackend<{ type: "order" | "cart"; error?: { message: string } }>(
    "POST",
    `${cartPath(cartId)}/complete`,
    { ...call, search: SLIM },
  );
  if (answer.type === "cart") {
    const message = answer.error?.message ?? "The payment was not authorised";
    throw new BackendError(422, { type: "payment", code: PAYMENT_REFUSED, message });
  }
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

/**
 * How long the order of another request for this cart is waited for. Two that are at it at once get into
 * each other's way, which Medusa answers with conflicts and failures, and the goods that one has reserved
 * are missing to the other. Refusals by another rule, by rate or of the payment are final.
 */
function triesAfter(error: unknown): number {
  if (!(error instanceof BackendError)) return 0;
  const { violations = [] } = error.body;
  if (violations.length > 0) return triesAfterViolations(violations);
  return error.status === 429 || error.data.code === PAYMENT_REFUSED ? 0 : COMPLETION_TRIES;
}

/** The same for rules that the cart's summary finds broken. */
export function triesAfterViolations(violations: readonly Pick<RuleViolation, "rule">[]): number {
  return violations.every(({ rule }) => rule === "out_of_stock") ? STOCK_TRIES : 0;
}

/** The link to the order that another request may be making of this cart; null when none appears. */
export async function awaitOrder(
  cartId: string,
  tries: number,
  call: BackendCall,
): Promise<OrderLink | null> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const link = await orderLink(cartId, call);
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, COMPLETION_PAUSE_MS));
  }
  return null;
}
