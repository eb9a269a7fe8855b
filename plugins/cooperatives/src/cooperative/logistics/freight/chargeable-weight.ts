import { type FreightService, UNKNOWN_ITEM_GRAMS, VOLUMETRIC_DIVISOR } from "./freight-service";

export interface FreightItem {
  quantity: number;
  /** Of one unit; null when nobody has weighed it. */
  weight_grams: number | null;
  /** Outer size of one packed unit in millimetres; null when unknown. */
  size_mm: { length: number; width: number; height: number } | null;
}

/** The greater of real and volumetric weight of a shipment, in grams, rounded up; 0 for no items. */
export function chargeableWeightGrams(items: readonly FreightItem[], service: FreightService): number {
  let real = 0;
  let volumetric = 0;
  for (const { quantity, weight_grams, size_mm } of items) {
    real += quantity * (weight_grams ?? UNKNOWN_ITEM_GRAMS);
    if (size_mm) {
      // mm³ ÷ 1000 = cm³; ÷ divisor = kg; × 1000 = g
      volumetric +=
        (quantity * size_mm.length * size_mm.width * size_mm.height) / VOLUMETRIC_DIVISOR[service];
    }
  }
  return Math.ceil(Math.max(real, volumetric));
}
