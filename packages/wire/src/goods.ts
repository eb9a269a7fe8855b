import type { SupplyUnit } from "./supply-unit";

export interface PriceTier {
  /** Smallest quantity of this tier, in `SupplyTermsView.unit`. */
  min_quantity: number;
  /** Rupiah per unit. */
  unit_price: number;
}

export interface SupplyTermsView {
  unit: SupplyUnit;
  trade_unit: SupplyUnit | null;
  trade_unit_size: number;
  moq: number;
  order_multiple: number;
  lead_time_days: number;
  made_to_order: boolean;
  monthly_capacity: number | null;
  gtin: string | null;
}

export const COMMODITIES = [
  "food",
  "drink",
  "cosmetics",
  "fashion",
  "craft",
  "jewellery",
  "furniture",
  "herbal",
  "metal",
  "building_material",
] as const;

export type Commodity = (typeof COMMODITIES)[number];
