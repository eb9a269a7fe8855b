import type { MedusaContainer } from "@medusajs/framework/types";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";

/** Goods that a buyer wants, in base units. */
export interface WantedGoods {
  variant_id: string;
  quantity: number;
}

export interface PromiseOptions {
  /** All bought together, so that they share the members' time. */
  together: boolean;
  /** Their stock is reserved for this buyer already. */
  reserved?: boolean;
}

/** Who knows when goods can leave a cooperative. */
export interface PromisedDays extends Named {
  /** Day by variant id, `YYYY-MM-DD` in Jakarta; null or missing when nobody can say. A constant number of SQL statements. */
  readyOn(
    container: MedusaContainer,
    wanted: readonly WantedGoods[],
    now: Date,
    options: PromiseOptions,
  ): Promise<ReadonlyMap<string, string | null>>;
}

/** Asked by the cart and by the purchase. */
export const promisedDays = definePort<PromisedDays>("orders.promised-days", {
  name: "nobody-can-say",
  readyOn: async () => new Map(),
});
