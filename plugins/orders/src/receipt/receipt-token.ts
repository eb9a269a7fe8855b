import { createHmac, timingSafeEqual } from "node:crypto";

/** The key in the signed link to an order: 128 bits of HMAC-SHA256 over the order's id, base64url. */
export function receiptToken(orderId: string, secret: string): string {
  return createHmac("sha256", secret)
    .update(`receipt:${orderId}`)
    .digest()
    .subarray(0, 16)
    .toString("base64url");
}

/** Whether `token` is the key of this order, in constant time. */
export function isReceiptToken(token: unknown, orderId: string, secret: string): boolean {
  if (typeof token !== "string") return false;
  const expected = Buffer.from(receiptToken(orderId, secret));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
