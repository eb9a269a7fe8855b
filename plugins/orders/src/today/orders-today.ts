import type { TodayPart } from "@pasar-sentra/cooperatives/today/today-sections";
import { dueOrders } from "./due-orders";
import { moneyDue } from "../money/money-due-port";

/** What a cooperative has to accept, make and ship, and the money on its way. */
export const ordersToday: TodayPart = {
  name: "orders",
  async cooperative(container, { cooperative_id }) {
    const [{ lists, to_make_count }, money] = await Promise.all([
      dueOrders(container, cooperative_id),
      moneyDue.one().byDay(container, cooperative_id),
    ]);
    return { ...lists, to_make_count, money };
  },
};
