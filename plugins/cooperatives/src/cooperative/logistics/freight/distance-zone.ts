import { BASE_RATE, LOCAL_FACTOR, PROVINCE_ZONES } from "./zone-rates";

export interface DistanceZone {
  name:
    | "same_regency"
    | "same_province"
    | "corridor_near"
    | "corridor_far"
    | "islands_near"
    | "islands_far"
    | "remote";
  /** Rupiah for one kilogram by the regular service; not rounded. */
  rate_per_kg: number;
  /** Days in transit by the regular service, [fastest, slowest] (estimate, confidence M). */
  transit_days: [number, number];
}

/** Neighbouring provinces of one corridor differ by at least this much of the base rate. */
const NEIGHBOUR_STEP = 0.3;
const SAME_REGENCY_SHARE = 0.75;

/**
 * The zone between two places, symmetric. With `f` the factor of each province, `local` that of the
 * corridor, and prices from Jakarta (f = 1) equal to the published ones:
 *
 * - same regency: `local × 0.75`; same province: `local`
 * - same corridor: `local + max(|f₁ − f₂|, 0.3)`, since goods go straight, not by way of Jakarta
 * - else: `max(f₁, f₂) + (min(f₁, f₂) − 1) ÷ 2`: the longer leg from the hub whole, the shorter one half,
 *   because consolidated freight shares it
 *
 * times Rp 6,273. Example, East Java (4.5) to Aceh (9): 9 + 3.5 ÷ 2 = 10.75 → Rp 67,434.75 per kilogram.
 *
 * @returns null when either code does not begin with a known province and regency
 */
export function distanceZone(originAreaCode: string, destinationAreaCode: string): DistanceZone | null {
  const origin = PROVINCE_ZONES[originAreaCode.slice(0, 2)];
  const destination = PROVINCE_ZONES[destinationAreaCode.slice(0, 2)];
  if (!origin || !destination || originAreaCode.length < 5 || destinationAreaCode.length < 5) return null;
  const local = LOCAL_FACTOR[origin.corridor];
  if (originAreaCode.slice(0, 5) === destinationAreaCode.slice(0, 5)) {
    return zone("same_regency", local * SAME_REGENCY_SHARE, [1, 2]);
  }
  if (originAreaCode.slice(0, 2) === destinationAreaCode.slice(0, 2))
    return zone("same_province", local, [1, 3]);
  const gap = Math.abs(origin.factor - destination.factor);
  if (origin.corridor === destination.corridor) {
    const factor = local + Math.max(gap, NEIGHBOUR_STEP);
    return gap <= 2.5 ? zone("corridor_near", factor, [2, 4]) : zone("corridor_far", factor, [3, 6]);
  }
  const far = Math.max(origin.factor, destination.factor);
  const factor = far + (Math.min(origin.factor, destination.factor) - 1) / 2;
  if (far >= 12) return zone("remote", factor, [6, 14]);
  return factor <= 8 ? zone("islands_near", factor, [3, 7]) : zone("islands_far", factor, [4, 9]);
}

function zone(name: DistanceZone["name"], factor: number, transit_days: [number, number]): DistanceZone {
  return { name, rate_per_kg: factor * BASE_RATE, transit_days };
}
