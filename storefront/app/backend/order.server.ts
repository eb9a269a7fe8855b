import type { OrderReceipt, OrderSummary } from "@pasar-sentra/wire/order";
import { BackendError } from "./backend-error";
import { type BackendCall, callBackend } from "./client.server";

/** An order for who holds its signed link or owns it; null for everyone else, as if it did not exist. */
export async function readReceipt(
  orderId: string,
  keys: { linkToken?: string; customerToken?: string },
  call: BackendCall,
): Promise<OrderReceipt | null> {
  const path = `/store/orders/${encodeURIComponent(orderId)}/receipt`;
  try {
    const { order } = await callBackend<{ order: OrderReceipt }>("GET", path, {
      ...call,
      token: keys.customerToken,
      search: { token: keys.linkToken },
    });
    return order;
  } catch (error) {
    if (error instanceof BackendError && [400, 401, 404].includes(error.status)) return null;
    throw error;
  }
}

/** @returns false when it was not taken: empty, too long, or not this reader's order */
export async function sendOrderMessage(
  orderId: string,
  body: { seller_order_id: string; body: string },
  keys: { linkToken?: string; customerToken?: string },
  call: BackendCall,
): Promise<boolean> {
  const path = `/store/orders/${encodeURIComponent(orderId)}/messages`;
  try {
    const search = { token: keys.linkToken };
    await callBackend("POST", path, { ...call, token: keys.customerToken, search, body });
    return true;
  } catch (error) {
    if (error instanceof BackendError && [400, 401, 404, 409].includes(error.status)) return false;
    throw error;
  }
}

export interface OrderSummaries {
  orders: OrderSummary[];
  next_cursor: string | null;
}

/** A customer's orders, newest first, a page at a time. */
export function readOrderSummaries(cursor: string | undefined, call: BackendCall): Promise<OrderSummaries> {
  return callBackend("GET", "/store/customers/me/order-summaries", { ...call, search: { cursor } });
}
