import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import { isVillage } from "@pasar-sentra/foundation/areas/is-village";
import { isGtin13 } from "@pasar-sentra/cooperatives/supply/gtin";
import { describe, expect, it } from "vitest";
import { ENGLISH_WORDS } from "../load/english-words";
import { membersOf } from "../load/ensure-cooperative";
import { tierPrices } from "../load/product-prices";
import { seedGtin } from "../load/seed-gtin";
import { CATALOGUE } from "./catalogue";
import type { Both } from "./catalogue-types";

const products = CATALOGUE.flatMap((sentra) => sentra.products.map((product) => ({ sentra, product })));

/** The district of each sentra, as its sources name it. */
const DISTRICTS: Record<string, string> = {
  kendalsari: "35.17.11.",
  ciomas: "32.01.29.",
  turi: "34.04.15.",
  sanan: "35.73.01.",
  kasongan: "34.02.16.",
  kotagede: "34.71.14.",
  giriloyo: "34.02.10.",
  troso: "33.20.02.",
  tanggulangin: "35.15.06.",
  payakumbuh: "13.76.02.",
  beleka: "52.02.06.",
  "seberang-mesjid": "63.71.05.",
};

describe("the catalogue", () => {
  it("has twelve sentra with six products or more each, 72 or more in all, under handles of their own", () => {
    expect(CATALOGUE).toHaveLength(12);
    for (const { slug, products: own } of CATALOGUE) expect([slug, own.length >= 6]).toEqual([slug, true]);
    expect(products.length).toBeGreaterThanOrEqual(72);
    expect(new Set(products.map(({ product }) => product.handle)).size).toBe(products.length);
  });

  it("names areas that exist, and villages inside their sentra", () => {
    const districts = new Map(Object.entries(DISTRICTS));
    for (const { slug, areaCode, cooperative } of CATALOGUE) {
      expect([slug, areaCode.startsWith(districts.get(slug) ?? "unknown")]).toEqual([slug, true]);
      expect([slug, cooperative.areaCode.startsWith(districts.get(slug) ?? "unknown")]).toEqual([slug, true]);
      expect([areaCode, areaPath(areaCode) !== null]).toEqual([areaCode, true]);
      expect([cooperative.areaCode, isVillage(cooperative.areaCode)]).toEqual([cooperative.areaCode, true]);
    }
  });

  it("gives each cooperative 6 to 25 members with names of their own", () => {
    for (const { cooperative } of CATALOGUE) {
      const members = membersOf(cooperative);
      expect(members.length).toBeGreaterThanOrEqual(6);
      expect(members.length).toBeLessThanOrEqual(25);
      expect(new Set(members.map(({ workshop_name }) => workshop_name)).size).toBe(members.length);
      for (const { workers, since_year } of members) {
        expect(workers).toBeGreaterThan(0);
        expect(since_year).toBeGreaterThan(1900);
      }
    }
  });

  it("is written in both languages", () => {
    const same = (text: Both) => text[0].trim() === "" || text[1].trim() === "" || text[0] === text[1];
    for (const { summary, story, cooperative } of CATALOGUE) {
      expect([summary, story, cooperative.about].some(same)).toBe(false);
    }
    for (const { product } of products) {
      const texts = [product.description, product.material];
      expect([product.handle, texts.some(same)]).toEqual([product.handle, false]);
      expect(product.title.every((title) => title.length > 2)).toBe(true);
    }
  });

  it("translates every option and value that is a word", () => {
    const isMeasure = (value: string) => /^[\d.× ,]*(\d|cm|mm|ml|g|kg|M|L|XL)$/.test(value);
    const wanted = products.flatMap(({ product }) => [
      product.option,
      ...product.variants.map(({ value }) => value),
    ]);
    expect([...new Set(wanted)].filter((word) => !isMeasure(word) && !ENGLISH_WORDS[word])).toEqual([]);
  });

  it("lets prices fall from tier to tier, in whole rupiah", () => {
    for (const { product } of products) {
      for (const variant of product.variants) {
        const prices = tierPrices(product, variant);
        prices.forEach(({ amount, min_quantity }, index) => {
          expect(Number.isInteger(amount) && amount > 0).toBe(true);
          const before = prices[index - 1];
          if (!before) return;
          expect([product.handle, amount < before.amount]).toEqual([product.handle, true]);
          expect(before.max_quantity).toBe(min_quantity - 1);
        });
      }
    }
  });

  it("keeps the sourced prices of the best-known goods", () => {
    const prices = (handle: string) => {
      const found = products.find(({ product }) => product.handle === handle)?.product;
      const variant = found?.variants.at(found.handle.startsWith("guci-tanah") ? 1 : 0);
      return found && variant ? tierPrices(found, variant).map(({ amount }) => amount) : [];
    };
    expect(prices("keripik-tempe-original").slice(0, 2)).toEqual([10_000, 7_000]);
    expect(prices("sandal-kulit-sintetis").slice(0, 2)).toEqual([75_000, 40_000]);
    expect(prices("guci-tanah-liat-ukir-60-cm").slice(0, 2)).toEqual([275_000, 190_000]);
    expect(prices("paving-block-6-cm").slice(0, 2)).toEqual([95_000, 80_000]);
    expect(prices("batik-tulis-kawung").slice(0, 2)).toEqual([950_000, 700_000]);
    expect(prices("tas-ketak-bundar")).toHaveLength(3);
  });

  it("invents certificate numbers that are visibly invented, and codes with valid check digits", () => {
    for (const { product } of products) {
      for (const { number } of product.certificates ?? []) expect(number).toMatch(/0{5}|CONTOH/);
    }
    const gtins = CATALOGUE.flatMap((sentra, place) =>
      sentra.products.flatMap((product, index) =>
        product.variants.map((_, variant) => seedGtin(place + 1, index + 1, variant + 1)),
      ),
    );
    expect(gtins.filter((gtin) => !isGtin13(gtin) || !gtin.startsWith("8990000"))).toEqual([]);
    expect(new Set(gtins).size).toBe(gtins.length);
  });
});
