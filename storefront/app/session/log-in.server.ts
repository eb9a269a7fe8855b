import { BackendError } from "../backend/backend-error";
import { giveCartToCustomer } from "../backend/cart.server";
import { type Customer, readCustomer } from "../backend/customer.server";
import type { SessionData, ShopSession } from "./session.server";
import type { Shopper } from "./shopper.server";

/**
 * Makes the session this customer's. Nothing of the session before is kept but the cart, which becomes the
 * customer's; so nothing that somebody planted in it outlives the log-in.
 *
 * @param token Medusa's JWT
 * @throws BackendError 401 when the identity behind the token has no customer
 */
export async function beginCustomerSession(shopper: Shopper, token: string): Promise<Customer> {
  const { session, call, cartId } = shopper;
  const customer = await readCustomer({ ...call, token });
  const cartCount = session.get("cartCount");
  empty(session);
  session.set("customerToken", token);
  if (cartId && (await takeCartAlong(shopper, cartId, token))) {
    session.set("cartId", cartId);
    if (cartCount) session.set("cartCount", cartCount);
  }
  return customer;
}

/** A cart that is gone or already an order stays behind. */
async function takeCartAlong({ call }: Shopper, cartId: string, token: string): Promise<boolean> {
  try {
    await giveCartToCustomer(cartId, token, call);
    return true;
  } catch (error) {
    if (error instanceof BackendError && error.status < 500) return false;
    throw error;
  }
}

/** Forgets the customer and, since others may use this device, the cart with its address. */
export function endCustomerSession({ session }: Shopper): void {
  empty(session);
}

/** What is told once goes too: its entries lie beside the data. */
function empty(session: ShopSession): void {
  for (const key of Object.keys(session.data)) session.unset(key as keyof SessionData);
}
