import type { SupplyTermsView } from "@pasar-sentra/wire/goods";

/** The public part of a supply terms row. */
export function toSupplyTermsView(row: SupplyTermsView): SupplyTermsView {
  return {
    unit: row.unit,
    trade_unit: row.trade_unit,
    trade_unit_size: row.trade_unit_size,
    moq: row.moq,
    order_multiple: row.order_multiple,
    lead_time_days: row.lead_time_days,
    made_to_order: row.made_to_order,
    monthly_capacity: row.monthly_capacity,
    gtin: row.gtin,
  };
}
