/** The two services that every cooperative offers: parcels, and heavy goods by cargo or truck. */
export const FREIGHT_SERVICES = ["regular", "cargo"] as const;
export type FreightService = (typeof FREIGHT_SERVICES)[number];

/** Identifier of the fulfilment provider; Medusa names it `<identifier>_<id in the configuration>`. */
export const FREIGHT_PROVIDER_IDENTIFIER = "freight";
export const FREIGHT_PROVIDER_ID = "freight_freight";

/** Volumetric divisors, cm³ per kilogram: couriers' 6000, cargo 4000 (domain reference, confidence M). */
export const VOLUMETRIC_DIVISOR: Record<FreightService, number> = { regular: 6_000, cargo: 4_000 };

/** Couriers take parcels up to this weight; beyond it only cargo is offered. Grams. */
export const REGULAR_MAX_GRAMS = 50_000;

/** Couriers bill the next kilogram from 0.3 kg on. Grams. */
export const REGULAR_TOLERANCE_GRAMS = 300;

/** Cargo bills at least this much. Grams. */
export const CARGO_MIN_GRAMS = 10_000;

/** Price of a kilogram by cargo, as a share of the regular rate (estimate, confidence M). */
export const CARGO_SHARE = 0.45;

/**
 * A truck is hired whole: it bills at least two tonnes, at 4 % of the regular rate, which makes about
 * Rp 250 a kilogram within East Java and Rp 1,130 from there to Jakarta (estimate, confidence L).
 */
export const TRUCK_MIN_GRAMS = 2_000_000;
export const TRUCK_SHARE = 0.04;

/** What an item weighs when nobody has weighed it yet. Grams. */
export const UNKNOWN_ITEM_GRAMS = 1_000;
