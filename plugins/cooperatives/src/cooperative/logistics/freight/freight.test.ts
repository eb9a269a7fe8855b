import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaChildren } from "@pasar-sentra/foundation/areas/area-children";
import type { FreightItem } from "./chargeable-weight";
import { distanceZone } from "./distance-zone";
import { freightQuote } from "./freight-quote";
import { FREIGHT_SERVICES } from "./freight-service";
import { PROVINCE_ZONES } from "./zone-rates";

const JAKARTA = "31.71.01.1001";
const SURABAYA = "35.78.01.1001";
const JOMBANG = "35.17.11.2016";
const ACEH = "11.71.01.2001";
const MANOKWARI = "92.02.12.1001";

const area = fc
  .tuple(fc.constantFrom(...Object.keys(PROVINCE_ZONES)), fc.constantFrom("01", "02", "71"))
  .map(([province, regency]) => `${province}.${regency}.01.2001`);
const service = fc.constantFrom(...FREIGHT_SERVICES);
const grams = fc.integer({ min: 1, max: 30_000_000 });

function parcel(weight_grams: number, quantity = 1): FreightItem {
  return { weight_grams, quantity, size_mm: null };
}

describe("distance zones", () => {
  it("charge from Jakarta what was published, to the rupiah", () => {
    expect(distanceZone("31.71.01.1001", "31.74.01.1001")?.rate_per_kg).toBe(6_273);
    expect(Math.round(distanceZone(JAKARTA, SURABAYA)?.rate_per_kg ?? 0)).toBe(28_229);
    expect(Math.round(distanceZone(JAKARTA, ACEH)?.rate_per_kg ?? 0)).toBe(56_457);
    expect(Math.round(distanceZone(JAKARTA, MANOKWARI)?.rate_per_kg ?? 0)).toBe(128_597);
  });

  it("compute the documented example, East Java to Aceh", () => {
    expect(distanceZone(SURABAYA, ACEH)?.rate_per_kg).toBe(67_434.75);
  });

  it("know every province of the register and no other", () => {
    expect(Object.keys(PROVINCE_ZONES).sort()).toEqual(
      (areaChildren(null) ?? []).map(({ code }) => code).sort(),
    );
  });

  it("are cheapest at home: regency, province, then any other province", () => {
    fc.assert(
      fc.property(area, area, (from, to) => {
        const home = distanceZone(from, from)?.rate_per_kg ?? 0;
        const province = distanceZone(from, `${from.slice(0, 2)}.99.01.2001`)?.rate_per_kg ?? 0;
        const there = distanceZone(from, to)?.rate_per_kg ?? 0;
        expect(home).toBeLessThan(province);
        if (from.slice(0, 2) !== to.slice(0, 2)) expect(there).toBeGreaterThan(province);
      }),
    );
  });
});

describe("a freight quote", () => {
  it("is whole hundreds of rupiah, never nothing, and the same both ways", () => {
    fc.assert(
      fc.property(service, area, area, grams, (kind, from, to, weight) => {
        const quote = freightQuote(kind, from, to, [parcel(weight)]);
        expect(quote).toEqual(freightQuote(kind, to, from, [parcel(weight)]));
        expect(quote === null).toBe(kind === "regular" && weight > 50_000);
        if (!quote) return;
        expect(quote.amount).toBeGreaterThan(0);
        expect(quote.amount % 100).toBe(0);
        expect(quote.transit_days[0]).toBeLessThan(quote.transit_days[1]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("never falls when the goods get heavier", () => {
    fc.assert(
      fc.property(service, area, area, grams, grams, (kind, from, to, a, b) => {
        const lighter = freightQuote(kind, from, to, [parcel(Math.min(a, b))]);
        const heavier = freightQuote(kind, from, to, [parcel(Math.max(a, b))]);
        if (lighter && heavier) expect(heavier.amount).toBeGreaterThanOrEqual(lighter.amount);
      }),
      { numRuns: 1_000 },
    );
  });

  it("bills the next kilogram only beyond 300 grams", () => {
    const priceOf = (weight: number) => freightQuote("regular", SURABAYA, JOMBANG, [parcel(weight)])?.amount;
    expect(priceOf(1)).toBe(6_300);
    expect(priceOf(1_300)).toBe(6_300);
    expect(priceOf(1_301)).toBe(12_600);
  });

  it("bills room instead of weight for light, bulky goods", () => {
    const baskets: FreightItem[] = [
      { quantity: 10, weight_grams: 500, size_mm: { length: 400, width: 300, height: 250 } },
    ];
    expect(freightQuote("regular", SURABAYA, JOMBANG, baskets)?.chargeable_weight_grams).toBe(50_000);
    expect(freightQuote("cargo", SURABAYA, JOMBANG, baskets)?.chargeable_weight_grams).toBe(75_000);
  });

  it("sends 50 m² of paving by truck at a price that goods of Rp 4,000,000 can bear", () => {
    const paving = [parcel(135_000, 50)];
    expect(freightQuote("regular", JOMBANG, SURABAYA, paving)).toBeNull();
    expect(freightQuote("cargo", JOMBANG, SURABAYA, paving)?.amount).toBe(1_693_800);
  });

  it("has no price for nothing, nor for a place that it does not know", () => {
    expect(freightQuote("cargo", JOMBANG, SURABAYA, [])).toBeNull();
    expect(freightQuote("cargo", JOMBANG, "", [parcel(1)])).toBeNull();
    expect(freightQuote("cargo", "99.01.01.2001", SURABAYA, [parcel(1)])).toBeNull();
  });
});
