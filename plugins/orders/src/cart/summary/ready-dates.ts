import type { MedusaContainer } from "@medusajs/framework/types";
import { promisedDays } from "../promised-days";
import type { CartRow } from "./cart-rows";

/** Day by variant id, `YYYY-MM-DD` in Jakarta; null when nobody can say. */
export type ReadyDates = ReadonlyMap<string, string | null>;

/** When each line of a cart can leave its cooperative, all of them bought together. */
export async function readyDates(container: MedusaContainer, cart: CartRow): Promise<ReadyDates> {
  const wanted = cart.items.map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) }));
  return promisedDays.one().readyOn(container, wanted, new Date(), { together: true });
}

/** The last of some days; null when one of them is not known. */
export function latestDay(days: readonly (string | null)[]): string | null {
  let latest: string | null = null;
  for (const day of days) {
    if (day === null) return null;
    if (latest === null || day > latest) latest = day;
  }
  return latest;
}
