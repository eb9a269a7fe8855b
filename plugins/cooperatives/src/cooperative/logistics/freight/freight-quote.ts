import { chargeableWeightGrams, type FreightItem } from "./chargeable-weight";
import { type DistanceZone, distanceZone } from "./distance-zone";
import {
  CARGO_MIN_GRAMS,
  CARGO_SHARE,
  type FreightService,
  REGULAR_MAX_GRAMS,
  REGULAR_TOLERANCE_GRAMS,
  TRUCK_MIN_GRAMS,
  TRUCK_SHARE,
} from "./freight-service";

export interface FreightQuote {
  /** Rupiah, a multiple of 100. */
  amount: number;
  chargeable_weight_grams: number;
  /** Days in transit, [fastest, slowest]. */
  transit_days: [number, number];
}

const ROUND_UP_TO = 100;

/**
 * The price of sending items from one place to another. Null when there is none: nothing to send, an
 * area that is not known down to its regency, or a parcel too heavy for the regular service (50 kg).
 */
export function freightQuote(
  service: FreightService,
  originAreaCode: string,
  destinationAreaCode: string,
  items: readonly FreightItem[],
): FreightQuote | null {
  const zone = distanceZone(originAreaCode, destinationAreaCode);
  const weight = chargeableWeightGrams(items, service);
  if (!zone || weight === 0) return null;
  return service === "regular" ? regularQuote(zone, weight) : cargoQuote(zone, weight);
}

/** Whole kilograms, at least one; the first 300 g of the next kilogram are free. */
function regularQuote(zone: DistanceZone, weight: number): FreightQuote | null {
  if (weight > REGULAR_MAX_GRAMS) return null;
  const kilograms = Math.max(1, Math.ceil((weight - REGULAR_TOLERANCE_GRAMS) / 1_000));
  return {
    amount: roundUp(kilograms * zone.rate_per_kg),
    chargeable_weight_grams: kilograms * 1_000,
    transit_days: zone.transit_days,
  };
}

/** By the kilogram up to the weight at which hiring a whole truck is cheaper. */
function cargoQuote(zone: DistanceZone, weight: number): FreightQuote {
  const parcel = wholeKilograms(Math.max(weight, CARGO_MIN_GRAMS));
  const truck = wholeKilograms(Math.max(weight, TRUCK_MIN_GRAMS));
  const [fastest, slowest] = zone.transit_days;
  return {
    amount: roundUp(Math.min(parcel * CARGO_SHARE, truck * TRUCK_SHARE) * zone.rate_per_kg),
    chargeable_weight_grams: parcel * 1_000,
    transit_days: [fastest + 1, slowest * 2],
  };
}

function wholeKilograms(grams: number): number {
  return Math.ceil(grams / 1_000);
}

/** Up to the next hundred rupiah; without the subtraction 6,300.0000001 would become 6,400. */
function roundUp(rupiah: number): number {
  return Math.ceil(rupiah / ROUND_UP_TO - 1e-9) * ROUND_UP_TO;
}
