import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AllocationDemand, Candidate } from "./allocation-rule";
import { capacityAndFairnessRule } from "./capacity-and-fairness-rule";
import { manualAllocation, SplitRefusedError } from "./manual-allocation";
import { quantitiesOf, unitsFor } from "./whole-units";

const RUNS = { numRuns: 10_000 };

const candidate = fc.record({
  capacity: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5_000 })),
  certificate_ok: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  given_this_year: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 }), fc.nat(90_000_000)),
});
const demand = fc
  .record({
    units: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20_000 })),
    members: fc.array(candidate, { maxLength: 30 }),
  })
  .map(
    ({ units, members }): AllocationDemand => ({
      units,
      candidates: members.map((member, index) => ({ member_id: `member_${index}`, ...member })),
    }),
  );

function able(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ certificate_ok }) => certificate_ok);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function unitsOf(given: AllocationDemand, memberId: string): number {
  return (
    capacityAndFairnessRule.share(given).shares.find(({ member_id }) => member_id === memberId)?.units ?? 0
  );
}

describe("sharing by capacity and fairness", () => {
  it("gives the worked example of its docstring", () => {
    const { shares, unallocated } = capacityAndFairnessRule.share({
      units: 10,
      candidates: [
        { member_id: "a", capacity: 6, certificate_ok: true, given_this_year: 0 },
        { member_id: "b", capacity: 6, certificate_ok: true, given_this_year: 300_000 },
        { member_id: "c", capacity: 2, certificate_ok: true, given_this_year: 150_000 },
      ],
    });
    expect(shares.map(({ units }) => units)).toEqual([6, 3, 1]);
    expect(unallocated).toBe(0);
  });

  it("sums exactly, in whole units, never above a capacity, and names what nobody can make", () => {
    fc.assert(
      fc.property(demand, (given) => {
        const { shares, unallocated } = capacityAndFairnessRule.share(given);
        const total = Math.min(given.units, sum(able(given.candidates).map(({ capacity }) => capacity)));
        expect(sum(shares.map(({ units }) => units))).toBe(total);
        expect(unallocated).toBe(given.units - total);
        for (const { member_id, units } of shares) {
          const member = given.candidates.find((one) => one.member_id === member_id);
          expect(Number.isInteger(units)).toBe(true);
          expect(units).toBeGreaterThanOrEqual(0);
          expect(units).toBeLessThanOrEqual(member?.certificate_ok ? member.capacity : 0);
        }
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the members", () => {
    const shuffled = demand.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.candidates], { minLength: given.candidates.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, candidates]) => {
        expect(capacityAndFairnessRule.share({ ...given, candidates })).toEqual(
          capacityAndFairnessRule.share(given),
        );
      }),
      RUNS,
    );
  });

  it("never gives less to a member whose capacity rises, and nobody else more than a unit more", () => {
    const raised = demand
      .filter(({ candidates }) => candidates.length > 0)
      .chain((given) =>
        fc.record({
          given: fc.constant(given),
          who: fc.integer({ min: 0, max: given.candidates.length - 1 }),
          more: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2_000 })),
        }),
      );
    fc.assert(
      fc.property(raised, ({ given, who, more }) => {
        const candidates = given.candidates.map((member, index) =>
          index === who ? { ...member, capacity: member.capacity + more } : member,
        );
        const before = capacityAndFairnessRule.share(given).shares;
        const after = new Map(
          capacityAndFairnessRule
            .share({ ...given, candidates })
            .shares.map((one) => [one.member_id, one.units]),
        );
        for (const { member_id, units } of before) {
          if (member_id === `member_${who}`) expect(after.get(member_id)).toBeGreaterThanOrEqual(units);
          else expect(after.get(member_id)).toBeLessThanOrEqual(units + 1);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it("gives more, other things being equal, to the larger workshop and to the one that was given less", () => {
    const pair = fc.record({
      units: fc.integer({ min: 0, max: 500 }),
      capacities: fc.tuple(fc.nat(300), fc.nat(300)),
      given: fc.tuple(fc.nat(5_000_000), fc.nat(5_000_000)),
    });
    fc.assert(
      fc.property(pair, ({ units, capacities, given }) => {
        const larger = { units, candidates: [0, 1].map((at) => able2(at, capacities[at] ?? 0, 1_000)) };
        const order = (capacities[0] ?? 0) >= (capacities[1] ?? 0) ? ["m0", "m1"] : ["m1", "m0"];
        expect(unitsOf(larger, order[0] ?? "")).toBeGreaterThanOrEqual(
          unitsOf(larger, order[1] ?? "") - tie(capacities),
        );
        const needier = { units, candidates: [0, 1].map((at) => able2(at, 200, given[at] ?? 0)) };
        const need = (given[0] ?? 0) <= (given[1] ?? 0) ? ["m0", "m1"] : ["m1", "m0"];
        expect(unitsOf(needier, need[0] ?? "")).toBeGreaterThanOrEqual(unitsOf(needier, need[1] ?? ""));
      }),
      RUNS,
    );
  });

  it("refuses quantities that are not whole, and a member named twice", () => {
    const one = able2(0, 5, 0);
    for (const units of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => capacityAndFairnessRule.share({ units, candidates: [one] })).toThrow(RangeError);
      expect(() =>
        capacityAndFairnessRule.share({ units: 1, candidates: [{ ...one, capacity: units }] }),
      ).toThrow(RangeError);
    }
    expect(() => capacityAndFairnessRule.share({ units: 1, candidates: [one, one] })).toThrow(/twice/);
  });
});

/** Equal workshops may differ by the one unit that the tie-break gives. */
function tie([a, b]: readonly [number, number]): number {
  return a === b ? 1 : 0;
}

function able2(at: number, capacity: number, given_this_year: number): Candidate {
  return { member_id: `m${at}`, capacity, certificate_ok: true, given_this_year };
}

describe("base units", () => {
  it("sum to the quantity, with at most one broken unit", () => {
    fc.assert(
      fc.property(demand, fc.integer({ min: 1, max: 144 }), fc.nat(5_000), (given, size, quantity) => {
        const work = capacityAndFairnessRule.share({ ...given, units: unitsFor(quantity, size) });
        const quantities = quantitiesOf(work, quantity, size);
        const shared = sum(quantities.map((one) => one.quantity));
        if (work.unallocated === 0) expect(shared).toBe(quantity);
        else expect(shared % size).toBe(0);
        expect(shared).toBeLessThanOrEqual(quantity);
        expect(quantities.filter((one) => one.quantity % size !== 0).length).toBeLessThanOrEqual(1);
        expect(quantities.every((one) => one.quantity > 0)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("an officer's split", () => {
  const candidates = [able2(0, 5, 0), able2(1, 5, 0), { ...able2(2, 5, 0), certificate_ok: false }];

  it("is taken as it is, with the rest named", () => {
    const work = manualAllocation([{ member_id: "m1", units: 4 }]).share({ units: 6, candidates });
    expect(work.shares).toEqual([
      { member_id: "m0", units: 0 },
      { member_id: "m1", units: 4 },
      { member_id: "m2", units: 0 },
    ]);
    expect(work.unallocated).toBe(2);
  });

  it("is refused by name when it can't be", () => {
    const refused = (split: { member_id: string; units: number }[]) => {
      try {
        manualAllocation(split).share({ units: 6, candidates });
      } catch (error) {
        if (error instanceof SplitRefusedError) return error.details.map(({ problem }) => problem);
        throw error;
      }
      return [];
    };
    expect(refused([{ member_id: "m0", units: 6 }])).toEqual(["above_capacity"]);
    expect(refused([{ member_id: "m2", units: 1 }])).toEqual(["no_certificate"]);
    expect(refused([{ member_id: "x", units: 1 }])).toEqual(["unknown_member"]);
    expect(
      refused([
        { member_id: "m0", units: 1 },
        { member_id: "m0", units: 1 },
      ]),
    ).toEqual(["named_twice"]);
    expect(
      refused([
        { member_id: "m0", units: 4 },
        { member_id: "m1", units: 4 },
      ]),
    ).toEqual(["more_than_needed"]);
    expect(
      refused([
        { member_id: "m0", units: 3 },
        { member_id: "m1", units: 3 },
      ]),
    ).toEqual([]);
  });

  it("passes whatever the default rule proposed", () => {
    fc.assert(
      fc.property(demand, (given) => {
        const work = capacityAndFairnessRule.share(given);
        expect(manualAllocation(work.shares).share(given)).toEqual(work);
      }),
      { numRuns: 2_000 },
    );
  });
});
