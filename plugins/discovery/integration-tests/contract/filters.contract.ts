import type { SearchTypes } from "@medusajs/framework/types";
import { allBut, CATALOGUE, DOCUMENTS } from "./catalogue";
import { filled, idsFound, REFUSAL, type Subject } from "./subject";

type Case = [SearchTypes.SearchFilters, string[]];
const date = (text: string) => new Date(`${text}T00:00:00Z`);
const all = allBut();

/** Each operator on each kind of field, and the documents that it lets pass. */
const CASES: Case[] = [
  [{}, all],
  [{ commodity: "batik" }, ["p3", "p4"]],
  [{ commodity: ["batik", "bags"] }, ["p3", "p4", "p7"]],
  [{ commodity: [] }, []],
  [{ commodity: { $eq: "food" } }, ["p5", "p6"]],
  [{ commodity: { $eq: "foo" } }, []],
  [{ commodity: { $ne: "food" } }, allBut("p5", "p6")],
  [{ commodity: { $in: ["food", "pottery", "none"] } }, ["p5", "p6", "p8"]],
  [{ commodity: { $in: [] } }, []],
  [{ commodity: { $nin: ["food", "batik"] } }, ["p1", "p2", "p7", "p8"]],
  [{ commodity: { $nin: [] } }, all],
  [{ commodity: { $prefix: "foo" } }, ["p1", "p2", "p5", "p6"]],
  [{ commodity: { $prefix: "zzz" } }, []],
  [{ note: { $prefix: "edisi t" } }, ["p7"]],
  [{ id: "p5" }, ["p5"]],
  [{ id: ["p1", "p8", "p9"] }, ["p1", "p8"]],
  [{ id: { $nin: ["p1"] } }, allBut("p1")],
  [{ price: 150_000 }, ["p2"]],
  [{ price: 0 }, ["p8"]],
  [{ price: [0, 12_000] }, ["p6", "p8"]],
  [{ price: { $eq: 15_000 } }, ["p5"]],
  [{ price: { $ne: 0 } }, allBut("p8")],
  [{ price: { $in: [450_000, 1] } }, ["p7"]],
  [{ price: { $nin: [0, 12_000, 15_000] } }, ["p1", "p2", "p3", "p4", "p7"]],
  [{ price: { $gt: 250_000 } }, ["p3", "p7"]],
  [{ price: { $gte: 250_000 } }, ["p1", "p3", "p7"]],
  [{ price: { $lt: 15_000 } }, ["p6", "p8"]],
  [{ price: { $lte: 15_000 } }, ["p5", "p6", "p8"]],
  [{ price: { $gte: 15_000, $lt: 200_000 } }, ["p2", "p5"]],
  [{ price: { $gt: 1e12 } }, []],
  [{ price: "150000" }, ["p2"]],
  [{ weight: 0.3 }, ["p3", "p4"]],
  [{ weight: { $lt: 0 } }, ["p8"]],
  [{ weight: -2.5 }, ["p8"]],
  [{ weight: { $gte: 0.25, $lte: 0.8 } }, ["p2", "p3", "p4", "p5", "p6"]],
  [{ weight: { $gt: 1.2499 } }, ["p1", "p7"]],
  [{ made_at: { $eq: date("2026-01-10").getTime() } }, ["p1"]],
  [{ made_at: { $gt: date("2026-05-01") } }, ["p5", "p7"]],
  [{ made_at: { $gte: date("2026-05-10") } }, ["p5", "p7"]],
  [{ made_at: { $lt: date("2026-02-10") } }, ["p1", "p8"]],
  [{ made_at: { $lte: date("2026-02-10") } }, ["p1", "p2", "p8"]],
  [{ made_at: { $lt: date("1970-01-01") } }, ["p8"]],
  [{ made_at: { $in: [date("2026-01-10"), date("2026-06-10")] } }, ["p1", "p7"]],
  [{ made_at: { $ne: date("2026-01-10") } }, allBut("p1")],
  [{ made_at: { $exists: false } }, ["p6"]],
  [{ made_at: null }, ["p6"]],
  [{ in_stock: true }, ["p1", "p3", "p4", "p5", "p7"]],
  [{ in_stock: false }, ["p2", "p6", "p8"]],
  [{ in_stock: "false" }, ["p2", "p6", "p8"]],
  [{ in_stock: { $ne: true } }, ["p2", "p6", "p8"]],
  [{ in_stock: { $in: [true, false] } }, all],
  [{ in_stock: { $exists: true } }, all],
  [{ tags: "kulit" }, ["p1", "p7"]],
  [{ tags: "kain panjang" }, ["p3"]],
  [{ tags: "kain" }, []],
  [{ tags: ["tempe", "cap"] }, ["p4", "p5"]],
  [{ tags: { $ne: "batik" } }, allBut("p3", "p4")],
  [{ tags: { $nin: ["batik", "kulit"] } }, ["p2", "p5", "p6", "p8"]],
  [{ tags: { $contains: "batik" } }, ["p3", "p4"]],
  [{ tags: { $contains: ["batik", "tulis"] } }, ["p3"]],
  [{ tags: { $contains: ["batik", "kulit"] } }, []],
  [{ tags: { $contains: [] } }, allBut("p6")],
  [{ tags: { $overlaps: ["tulis", "pedas", "none"] } }, ["p3", "p5"]],
  [{ tags: { $overlaps: [] } }, []],
  [{ tags: { $exists: true } }, allBut("p6")],
  [{ tags: { $exists: false } }, ["p6"]],
  [{ sizes: 41 }, ["p1"]],
  [{ sizes: { $contains: [40, 42] } }, ["p1"]],
  [{ sizes: { $overlaps: [36, 42] } }, ["p1", "p2"]],
  [{ sizes: { $nin: [36] } }, allBut("p2")],
  [{ sizes: { $exists: true } }, ["p1", "p2"]],
  [{ note: null }, ["p2", "p3"]],
  [{ note: { $exists: true } }, allBut("p2", "p3")],
  [{ note: { $eq: null } }, ["p2", "p3"]],
  [{ note: { $ne: null } }, allBut("p2", "p3")],
  [{ note: "" }, ["p4"]],
  [{ note: { $ne: "" } }, allBut("p4")],
  [{ note: { $in: [null, "laris"] } }, ["p2", "p3", "p5", "p6"]],
  [{ note: { $nin: ["laris", "baru"] } }, ["p2", "p3", "p4", "p7"]],
  [{ "maker.name": "Siti" }, ["p2", "p3"]],
  [{ "maker.name": { $exists: false } }, ["p4", "p6", "p7", "p8"]],
  [{ "variants.sku": "A-2" }, ["p1"]],
  [{ "variants.sku": { $contains: ["A-1", "A-2"] } }, ["p1"]],
  [{ "variants.price": { $overlaps: [150_000, 260_000] } }, ["p1", "p2"]],
  [{ "variants.sku": { $exists: false } }, allBut("p1", "p2")],
  [{ commodity: "batik", price: { $lt: 500_000 } }, ["p4"]],
  [{ $and: [{ commodity: "food" }, { in_stock: true }] }, ["p5"]],
  [{ $and: [] }, all],
  [{ $or: [{ commodity: "bags" }, { price: 0 }] }, ["p7", "p8"]],
  [{ $or: [] }, all],
  [
    {
      $or: [
        { commodity: "batik", in_stock: true },
        { commodity: "food", in_stock: false },
      ],
    },
    ["p3", "p4", "p6"],
  ],
  [{ $or: [{ price: 0 }, { price: 12_000 }], in_stock: false, commodity: "food" }, ["p6"]],
  [{ $not: { commodity: "batik" } }, allBut("p3", "p4")],
  [{ $not: { commodity: "batik", price: { $lt: 500_000 } } }, allBut("p4")],
  [{ $not: { $or: [{ commodity: "food" }, { in_stock: true }] } }, ["p2", "p8"]],
  [{ $not: { $not: { commodity: "bags" } } }, ["p7"]],
  [{ $not: { note: { $exists: true } } }, ["p2", "p3"]],
  [
    { $and: [{ $or: [{ tags: "kulit" }, { tags: "batik" }] }, { $not: { price: { $gt: 300_000 } } }] },
    ["p1", "p4"],
  ],
  [
    { $or: [{ $and: [{ $not: { in_stock: true } }, { price: { $gt: 0 } }] }, { id: "p3" }] },
    ["p2", "p3", "p6"],
  ],
];

/** Filters that mean nothing, on any engine. */
const REFUSED: [string, SearchTypes.SearchFilters][] = [
  ["an unknown field", { colour: "red" }],
  ["a field below one that has none", { "price.amount": 1 }],
  ["an unknown operator", { price: { $where: "1 = 1" } as never }],
  ["an operator of the language it is written in", { price: { constructor: "x" } as never }],
  ["an empty map of operators", { price: {} }],
  ["a number that is none", { price: { $gt: "many" } }],
  ["a date that is none", { made_at: { $gt: "yesterday" } }],
  ["a list operator on one value", { commodity: { $contains: "batik" } }],
  ["an overlap with one value", { price: { $overlaps: [1] } }],
  ["an order of a list", { sizes: { $gt: 40 } }],
  ["a beginning of a list", { tags: { $prefix: "ku" } }],
];

export function filtersContract(subject: () => Subject): void {
  describe("filters", () => {
    beforeAll(() => filled(subject(), CATALOGUE, DOCUMENTS));

    it.each(CASES)("%j", async (filters, expected) => {
      expect((await idsFound(subject(), CATALOGUE, { filters })).sort()).toEqual(expected);
    });

    it.each(REFUSED)("refuse %s", async (_, filters) => {
      await expect(idsFound(subject(), CATALOGUE, { filters })).rejects.toThrow(REFUSAL);
    });

    it("leave documents without the field to $not as the engine does", async () => {
      const found = await idsFound(subject(), CATALOGUE, {
        filters: { $not: { made_at: { $gt: date("2026-01-01") } } },
      });
      expect(found.sort()).toEqual(subject().capabilities.missingSatisfiesNot ? ["p6", "p8"] : ["p8"]);
    });

    it("regard case, or not, as the engine does", async () => {
      const found = await idsFound(subject(), CATALOGUE, { filters: { "maker.name": "SITI" } });
      expect(found.sort()).toEqual(subject().capabilities.foldsTexts ? ["p2", "p3"] : []);
    });

    it("compare texts and booleans, or refuse to", async () => {
      for (const [filters, expected] of [
        [{ commodity: { $gte: "food", $lt: "pottery" } }, ["p1", "p2", "p5", "p6"]],
        [{ in_stock: { $gt: false } }, ["p1", "p3", "p4", "p5", "p7"]],
      ] as const) {
        const found = idsFound(subject(), CATALOGUE, { filters }).then((ids) => ids.sort());
        await (subject().capabilities.comparesTexts
          ? expect(found).resolves.toEqual(expected)
          : expect(found).rejects.toThrow(REFUSAL));
      }
    });

    it("take a time without an operator, or refuse to", async () => {
      const found = idsFound(subject(), CATALOGUE, { filters: { made_at: date("2026-03-10") } });
      await (subject().capabilities.comparesBareTimes
        ? expect(found).resolves.toEqual(["p3"])
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it("take patterns, or refuse to", async () => {
      const found = idsFound(subject(), CATALOGUE, { filters: { note: { $like: "%terbatas" } } });
      await (subject().capabilities.matchesPatterns
        ? expect(found).resolves.toEqual(["p7"])
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it("nest as deep as the engine can read and refuse what is deeper", async () => {
      const { maxFilterDepth } = subject().capabilities;
      const nested = (depth: number): SearchTypes.SearchFilters =>
        depth <= 0
          ? { commodity: "batik" }
          : { $or: [{ $and: [nested(depth - 2), { price: { $gte: 0 } }] }, { id: "p8" }] };
      const even = Number.isFinite(maxFilterDepth) ? maxFilterDepth - (maxFilterDepth % 2) - 2 : 40;
      expect((await idsFound(subject(), CATALOGUE, { filters: nested(even) })).sort()).toEqual([
        "p3",
        "p4",
        "p8",
      ]);
      if (Number.isFinite(maxFilterDepth)) {
        await expect(idsFound(subject(), CATALOGUE, { filters: nested(maxFilterDepth + 2) })).rejects.toThrow(
          REFUSAL,
        );
      }
    });

    it("list hundreds of values", async () => {
      const ids = Array.from({ length: 400 }, (_, at) => `p${at + 5}`);
      expect((await idsFound(subject(), CATALOGUE, { filters: { id: ids } })).sort()).toEqual([
        "p5",
        "p6",
        "p7",
        "p8",
      ]);
    });
  });
}
