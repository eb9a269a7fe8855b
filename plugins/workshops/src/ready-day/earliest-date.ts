import type { MedusaContainer } from "@medusajs/framework/types";
import { productionPlan } from "../capacity/production-plan";
import { loadWorkloads, type Workload } from "../capacity/workload";
import type { EarliestDate, NoDateReason } from "@pasar-sentra/wire/earliest-date-view";
import { type Day, dayInJakarta, toIsoDay } from "@pasar-sentra/foundation/calendar/jakarta";
import { loadProducibleVariants, type ProducibleVariant } from "./producible-variants";
import { anybodyWorks, leadDay, madeBy } from "./ready-day";

export type { EarliestDate, NoDateReason } from "@pasar-sentra/wire/earliest-date-view";

export interface ReadyOptions {
  /** The quantities are bought together (a cart), so they compete for the same members. Else each stands alone. */
  together?: boolean;
  /** The stock is reserved for the buyer already: what is counted in stock is taken from there. */
  reserved?: boolean;
  /** The variants, when the caller has read them for itself; they are loaded otherwise. */
  variants?: ReadonlyMap<string, ProducibleVariant>;
}

export interface VariantQuantity {
  variant_id: string;
  /** Base units. */
  quantity: number;
}

/**
 * The earliest honest day for each variant's quantity: goods in stock need the lead time (packing); the rest
 * also waits for free capacity of the members after all work ordered before. A constant number of SQL
 * statements. A variant named twice gets the date of both quantities.
 */
export async function earliestDates(
  container: MedusaContainer,
  wanted: readonly VariantQuantity[],
  now: Date,
  options: ReadyOptions = {},
): Promise<Map<string, EarliestDate>> {
  const quantities = new Map<string, number>();
  for (const { variant_id, quantity } of wanted) {
    quantities.set(variant_id, (quantities.get(variant_id) ?? 0) + quantity);
  }
  const variants = options.variants ?? (await loadProducibleVariants(container, [...quantities.keys()]));
  const today = dayInJakarta(now);
  const workloads = await loadWorkloads(
    container,
    [...variants.values()].map(({ cooperative_id }) => cooperative_id),
    today,
  );
  const needs = [...quantities].map(([id, quantity]) => needOf(id, quantity, variants.get(id), options));
  return new Map(
    needs.map((need) => {
      const workload = workloads.get(need.variant?.cooperative_id ?? "");
      const competing = options.together ? competitors(needs, need) : 0;
      return [need.id, workload ? dateOf(need, workload, today, competing) : notForSale(need)];
    }),
  );
}

interface Need {
  id: string;
  variant: ProducibleVariant | undefined;
  from_stock: number;
  to_make: number;
}

function needOf(
  id: string,
  quantity: number,
  variant: ProducibleVariant | undefined,
  { reserved }: ReadyOptions,
): Need {
  const counted = variant?.free_stock ?? 0;
  const from_stock =
    reserved && variant?.free_stock !== null && !variant?.can_be_made
      ? quantity
      : Math.min(quantity, counted);
  return { id, variant, from_stock, to_make: quantity - from_stock };
}

/** What the rest of the cart asks of the same cooperative in the same unit. */
function competitors(needs: readonly Need[], need: Need): number {
  return needs
    .filter(
      ({ id, variant }) =>
        id !== need.id &&
        variant?.cooperative_id === need.variant?.cooperative_id &&
        variant?.unit === need.variant?.unit,
    )
    .reduce((sum, { to_make }) => sum + to_make, 0);
}

function dateOf(need: Need, workload: Workload, today: Day, competing: number): EarliestDate {
  const variant = need.variant as ProducibleVariant;
  const { from_stock, to_make } = need;
  const plan = productionPlan(workload, variant);
  const lead = leadDay(plan, today, variant.lead_time_days);
  const answer = (day: Day | null, basis: EarliestDate["basis"], reason: NoDateReason): EarliestDate => ({
    ready_on: day === null ? null : toIsoDay(day),
    from_stock,
    to_make,
    basis,
    reason: day === null ? reason : null,
  });
  if (to_make === 0) return answer(lead, "stock", "too_far");
  if (!variant.can_be_made) return answer(null, "stock", "out_of_stock");
  if (plan.source === "unknown") return answer(lead, "lead_time", "too_far");
  const made = madeBy(plan, today, to_make + competing, variant.unit_size);
  const day = made === null || lead === null ? null : Math.max(made, lead);
  return answer(day, plan.source, anybodyWorks(plan, today) ? "too_far" : "no_capacity");
}

function notForSale({ from_stock, to_make }: Need): EarliestDate {
  return { ready_on: null, from_stock, to_make, basis: "lead_time", reason: "not_for_sale" };
}
