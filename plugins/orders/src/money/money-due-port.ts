import type { MedusaContainer } from "@medusajs/framework/types";
import { cooperativesOptions } from "@pasar-sentra/cooperatives/cooperatives-options";
import { addDays, jakartaDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { MoneyDue as MoneyDueDay } from "@pasar-sentra/wire/today";
import { dueDays } from "./due-days";
import { moneyDueByDay } from "./money-due-by-day";

/** What a seller order owes, to whom, and when. */
export interface MoneyOwed {
  to: "cooperative" | "buyer";
  /** Whole rupiah. */
  amount: number;
  /** Day on which it is paid, `YYYY-MM-DD` in Jakarta; null while nobody can say. */
  due_on: string | null;
}

/** Of a seller order, what is owed depends on this alone. */
export interface OwingOrder {
  id: string;
  total: number;
  delivered_at: Date | null;
  refunds: readonly { amount: number; status: "owed" | "paid" }[];
}

/** Who knows what is owed. One answers: the last that contributed. */
export interface MoneyDue extends Named {
  /** All that one order owes now. */
  owedBy(container: MedusaContainer, order: OwingOrder): Promise<MoneyOwed[]>;
  /** What a cooperative gets today or later, by day. A constant number of SQL statements. */
  byDay(container: MedusaContainer, cooperativeId: string): Promise<MoneyDueDay[]>;
  /** The day, `YYYY-MM-DD` in Jakarta, on which the cooperative gets its money, by seller order; without those of which nobody can say. One SQL statement at most. */
  dueDays(
    container: MedusaContainer,
    sellerOrderIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
}

/** While nobody keeps a book: a bank transfer's money is due some days after delivery, less what the buyer got back. */
const afterDelivery: MoneyDue = {
  name: "after-delivery",
  async owedBy(container, { total, delivered_at, refunds }) {
    const { payoutDays } = cooperativesOptions(container);
    const given = refunds.reduce((sum, { amount }) => sum + amount, 0);
    const owed = refunds
      .filter(({ status }) => status === "owed")
      .reduce((sum, { amount }) => sum + amount, 0);
    const due_on = delivered_at ? addDays(jakartaDay(delivered_at), payoutDays) : null;
    return [
      ...(delivered_at ? [{ to: "cooperative" as const, amount: total - given, due_on }] : []),
      ...(owed > 0 ? [{ to: "buyer" as const, amount: owed, due_on: null }] : []),
    ];
  },
  byDay: (container, cooperativeId) =>
    moneyDueByDay(container, cooperativeId, cooperativesOptions(container).payoutDays),
  dueDays: (container, ids) => dueDays(container, ids, cooperativesOptions(container).payoutDays),
};

/** Asked by Today, a cooperative's and a member's, and by an order's page. */
export const moneyDue = definePort<MoneyDue>("orders.money-due", afterDelivery);
