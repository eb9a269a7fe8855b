import type { VariantOffer } from "../catalogue/variant-offer";

const DAY_MS = 86_400_000;
/** Western Indonesia is UTC+7 all year. */
const JAKARTA_MS = 7 * 3_600_000;

/**
 * The day on which the smallest quantity of each variant can leave its cooperative, `YYYY-MM-DD` in Jakarta, in the
 * order of the offers. Asked once for a whole page, so that a source that reads records can do it in one statement.
 */
export type EarliestShipDates = (offers: readonly VariantOffer[], now: Date) => Promise<string[]>;

/**
 * The default: today and the lead time that the seller states. What knows the capacity of workshops replaces it in
 * `read-offers.ts`.
 */
export const shipDatesByLeadTime: EarliestShipDates = async (offers, now) =>
  offers.map(({ supply_terms }) => jakartaDay(now.getTime() + supply_terms.lead_time_days * DAY_MS));

function jakartaDay(instant: number): string {
  return new Date(instant + JAKARTA_MS).toISOString().slice(0, 10);
}
