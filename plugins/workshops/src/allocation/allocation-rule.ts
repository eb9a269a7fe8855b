/** A member who may get a part of the work. Quantities are whole units of trade, such as kodi. */
export interface Candidate {
  member_id: string;
  /** Whole units that the member can still make until the promised date; ≥ 0. */
  capacity: number;
  /** False when the work needs a certificate that the member has not got. */
  certificate_ok: boolean;
  /** Work given to the member this year, whole rupiah for each person at work there; ≥ 0. */
  given_this_year: number;
}

export interface AllocationDemand {
  /** Whole units of trade to be made; ≥ 0. */
  units: number;
  /** In any order; the answer does not depend on it. Each member once. */
  candidates: readonly Candidate[];
}

export interface MemberUnits {
  member_id: string;
  units: number;
}

export interface SharedWork {
  /** One for each candidate, ascending by `member_id`; 0 where a member gets nothing. */
  shares: MemberUnits[];
  /** What no member has capacity for: `units` − Σ shares. */
  unallocated: number;
}

/** How the work of one line is shared over members. A rule is a pure function: same demand, same answer. */
export interface AllocationRule {
  /** Kept with the allocation, so that its history says how it was shared. */
  readonly name: string;
  /**
   * @throws {RangeError} for quantities that are not whole numbers ≥ 0 or a member named twice
   */
  share(demand: AllocationDemand): SharedWork;
}

/** Most candidates of one demand. */
export const MOST_CANDIDATES = 10_000;

/** @throws {RangeError} naming the quantity */
export function assertDemand({ units, candidates }: AllocationDemand): void {
  assertWhole(units, "units");
  if (candidates.length > MOST_CANDIDATES) {
    throw new RangeError(`at most ${MOST_CANDIDATES} candidates, not ${candidates.length}`);
  }
  const seen = new Set<string>();
  for (const { member_id, capacity, given_this_year } of candidates) {
    if (seen.has(member_id)) throw new RangeError(`member ${member_id} is named twice`);
    seen.add(member_id);
    assertWhole(capacity, "capacity");
    assertWhole(given_this_year, "given_this_year");
  }
}

function assertWhole(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number ≥ 0, not ${value}`);
  }
}
