import { jakartaDayEnd } from "@pasar-sentra/foundation/calendar/jakarta";
import type { SellerOrderTab } from "@pasar-sentra/wire/seller-order-tab";

/** Past its promised day, and something is still to be made or shipped. */
export function isLate(order: { tab: SellerOrderTab; promised_on: string | null }, now: Date): boolean {
  if (order.tab !== "to_make" && order.tab !== "to_ship") return false;
  return order.promised_on !== null && jakartaDayEnd(order.promised_on) < now;
}
