import {
  type AllocationDemand,
  type AllocationRule,
  assertDemand,
  type Candidate,
  type SharedWork,
} from "./allocation-rule";
import { fairnessFactors } from "./fairness";

/** A member with what the rule knows of it. All exact: no floating point decides who gets a unit. */
interface Weighed {
  member: Candidate;
  capacity: bigint;
  /** Millionths, see `fairnessFactors`. */
  fairness: bigint;
  /** capacity × fairness. */
  weight: bigint;
}

/**
 * The rule by which work is shared unless an officer says otherwise. Exactly:
 *
 * 1. **Who.** Members with a valid certificate (where one is needed) and free capacity Cᵢ ≥ 1 for the promised date.
 * 2. **How much in all.** D = min(units wanted, Σ Cᵢ); what is left stays visibly unallocated.
 * 3. **Weights.** wᵢ = Cᵢ · fᵢ, where fᵢ is the fairness factor: members who were given less work this year
 *    weigh more (`fairnessFactors`).
 * 4. **Exact shares.** qᵢ = min(Cᵢ, λ·wᵢ), with the one λ for which Σ qᵢ = D: nobody gets more than his
 *    capacity, and what the cap cuts off is shared out again among the others by the same weights.
 * 5. **Whole units by largest remainder.** Everybody gets ⌊qᵢ⌋; the units left go one each to the largest
 *    remainders qᵢ − ⌊qᵢ⌋. Of equal remainders the member who was given less this year goes first, then the
 *    smaller member id.
 *
 * Since Cᵢ is whole, a member at the cap has no remainder and ⌈qᵢ⌉ ≤ Cᵢ for the others: rounding never breaks
 * a cap, so the caps need to be kept only once, before it.
 *
 * **Example.** 10 kodi; A: 6 free, given nothing; B: 6 free, given Rp 300,000 a worker; C: 2 free, given
 * Rp 150,000. The average is 150,000, so f = 2, 2⁄3, 1 and w = 12, 4, 2. λ = 10⁄18 would give A 6.67, above his
 * 6; he gets 6 and the 4 left are shared by 4 : 2, which gives B 2.67 and C 1.33. Rounded down 6, 2, 1; the
 * kodi left goes to B, whose remainder is larger: **A 6, B 3, C 1**.
 *
 * **Monotone in capacity.** When only Cⱼ rises, qⱼ does not fall and no other qₖ rises: λ can only fall (or stay),
 * for at the old λ the sum would be too large, and what the others lose is j's. Were j to get less after all, he would have
 * got the extra unit before and not now, and some k the other way round. But then, before, j's remainder was
 * at least k's, and now it is no smaller while k's is no larger, so k can only be first by a tie-break that does
 * not depend on capacity and put j first before: a contradiction. (Largest remainder is known to break
 * monotonicity when *several* weights, or the number of seats, change at once; a divisor method would not, but gives shares that are more
 * than a unit away from the exact ones, which members would not call fair.) For this the fairness factor must not depend
 * on capacity, which is why it counts rupiah for each worker and not for each unit of capacity.
 *
 * Time O(n log n), for the sorting.
 */
export const capacityAndFairnessRule: AllocationRule = {
  name: "capacity_and_fairness",
  share(demand: AllocationDemand): SharedWork {
    assertDemand(demand);
    const members = weigh(demand.candidates);
    const capacity = members.reduce((sum, member) => sum + member.capacity, 0n);
    const wanted = BigInt(demand.units);
    const total = wanted < capacity ? wanted : capacity;
    const units = roundShares(members, total);
    return {
      shares: demand.candidates
        .map(({ member_id }) => ({ member_id, units: Number(units.get(member_id) ?? 0n) }))
        .sort((a, b) => (a.member_id < b.member_id ? -1 : 1)),
      unallocated: Number(wanted - total),
    };
  },
};

/** Those who can be given work, by fairness factor, largest first: the order in which caps are reached. */
function weigh(candidates: readonly Candidate[]): Weighed[] {
  const certified = candidates.filter(({ certificate_ok }) => certificate_ok);
  const factors = fairnessFactors(certified);
  return certified
    .map((member, index) => {
      const capacity = BigInt(member.capacity);
      const fairness = factors[index] ?? 1n;
      return { member, capacity, fairness, weight: capacity * fairness };
    })
    .filter(({ capacity }) => capacity > 0n)
    .sort((a, b) => (a.fairness === b.fairness ? 0 : a.fairness > b.fairness ? -1 : 1));
}

function roundShares(members: readonly Weighed[], total: bigint): Map<string, bigint> {
  const units = new Map<string, bigint>();
  let left = total;
  let weights = members.reduce((sum, { weight }) => sum + weight, 0n);
  let open = 0;
  for (const { member, capacity, fairness, weight } of members) {
    if (fairness * left < weights) break;
    units.set(member.member_id, capacity);
    left -= capacity;
    weights -= weight;
    open += 1;
  }
  const rest = members.slice(open).map(({ member, weight }) => ({
    member,
    whole: (weight * left) / weights,
    remainder: (weight * left) % weights,
  }));
  const extra = left - rest.reduce((sum, { whole }) => sum + whole, 0n);
  rest.sort((a, b) =>
    a.remainder === b.remainder ? byNeed(a.member, b.member) : a.remainder > b.remainder ? -1 : 1,
  );
  for (const [index, { member, whole }] of rest.entries()) {
    units.set(member.member_id, whole + (BigInt(index) < extra ? 1n : 0n));
  }
  return units;
}

function byNeed(a: Candidate, b: Candidate): number {
  return a.given_this_year - b.given_this_year || (a.member_id < b.member_id ? -1 : 1);
}
