/** Why there is no date: nothing left, nobody makes it, or more than a year away. */
export type NoDateReason = "not_for_sale" | "out_of_stock" | "no_capacity" | "too_far";

export interface EarliestDate {
  /** First day on which all of it is ready to leave the cooperative, `YYYY-MM-DD` in Jakarta; null with a reason. */
  ready_on: string | null;
  /** Base units that are in stock. */
  from_stock: number;
  /** Base units that have to be made. */
  to_make: number;
  /** What the date is made of: packing from stock, members' declared capacity, the terms' estimate, or lead time alone. */
  basis: "stock" | "declared" | "estimated" | "lead_time";
  reason: NoDateReason | null;
}
