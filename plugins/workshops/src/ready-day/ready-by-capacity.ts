import type { PromisedDays } from "@pasar-sentra/orders/cart/promised-days";
import { earliestDates } from "./earliest-date";

/** What members declared that they can make says when goods are ready. */
export const readyByCapacity: PromisedDays = {
  name: "capacity",
  async readyOn(container, wanted, now, options) {
    const dates = await earliestDates(container, wanted, now, options);
    return new Map([...dates].map(([id, { ready_on }]) => [id, ready_on]));
  },
};
