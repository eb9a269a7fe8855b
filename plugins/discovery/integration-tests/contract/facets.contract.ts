import type { SearchTypes } from "@medusajs/framework/types";
import { CATALOGUE, DOCUMENTS } from "./catalogue";
import { type Asked, filled, providerQuery, REFUSAL, type Subject } from "./subject";

type Request = NonNullable<SearchTypes.SearchOptions["facets"]>[number];
type Values = [string, number][];

const VALUES: [string, Request, Asked, Values][] = [
  [
    "counts values, most first",
    "commodity",
    {},
    [
      ["batik", 2],
      ["food", 2],
      ["footwear", 2],
      ["bags", 1],
      ["pottery", 1],
    ],
  ],
  [
    "counts within filters",
    "commodity",
    { filters: { in_stock: true } },
    [
      ["batik", 2],
      ["bags", 1],
      ["food", 1],
      ["footwear", 1],
    ],
  ],
  [
    "counts within a text",
    "commodity",
    { q: "sepatu" },
    [
      ["footwear", 2],
      ["bags", 1],
    ],
  ],
  ["counts nothing where nothing is found", "commodity", { q: "helikopter" }, []],
  [
    "orders by the alphabet",
    { field: "commodity", sort: "alpha" },
    {},
    [
      ["bags", 1],
      ["batik", 2],
      ["food", 2],
      ["footwear", 2],
      ["pottery", 1],
    ],
  ],
  [
    "shows as many as asked",
    { field: "commodity", limit: 2 },
    {},
    [
      ["batik", 2],
      ["food", 2],
    ],
  ],
  [
    "counts each value of a list",
    { field: "tags", limit: 3 },
    {},
    [
      ["batik", 2],
      ["kulit", 2],
      ["cap", 1],
    ],
  ],
  [
    "counts booleans",
    "in_stock",
    {},
    [
      ["true", 5],
      ["false", 3],
    ],
  ],
  [
    "counts numbers",
    { field: "price", limit: 100 },
    { filters: { commodity: "batik" } },
    [
      ["200000", 1],
      ["750000", 1],
    ],
  ],
  [
    "narrows the values by a beginning",
    { field: "commodity", query: "foo" },
    {},
    [
      ["food", 2],
      ["footwear", 2],
    ],
  ],
  ["narrows the values of a list", { field: "tags", query: "ka" }, {}, [["kain panjang", 1]]],
  [
    "narrows within filters",
    { field: "commodity", query: "foo" },
    { filters: { in_stock: false } },
    [
      ["food", 1],
      ["footwear", 1],
    ],
  ],
  ["forgives no typing error in a beginning", { field: "commodity", query: "batk" }, {}, []],
  ["narrows to nothing", { field: "commodity", query: "zzz" }, {}, []],
];

const RANGES: [string, Extract<Request, { type: "range" }>, Asked, number[]][] = [
  [
    "counts from the lower to below the upper bound",
    {
      field: "price",
      type: "range",
      ranges: [{ to: 15_000 }, { from: 15_000, to: 250_000 }, { from: 250_000 }],
    },
    {},
    [2, 3, 3],
  ],
  [
    "counts within filters and a text",
    { field: "price", type: "range", ranges: [{ from: 1, to: 300_000 }, { from: 300_000 }] },
    { q: "kulit", filters: { in_stock: true } },
    [1, 1],
  ],
  [
    "counts ranges that overlap",
    { field: "price", type: "range", ranges: [{ from: 0 }, { from: 0, to: 1 }] },
    {},
    [8, 1],
  ],
  [
    "counts times",
    {
      field: "made_at",
      type: "range",
      ranges: [{ to: 0 }, { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 3, 1) }],
    },
    {},
    [1, 3],
  ],
];

const STATS: [string, string, Asked, { min: number; max: number; count: number }][] = [
  ["tells the ends of all", "price", {}, { min: 0, max: 750_000, count: 8 }],
  [
    "tells the ends within filters",
    "price",
    { filters: { commodity: "food" } },
    { min: 12_000, max: 15_000, count: 2 },
  ],
  ["tells the ends within a text", "price", { q: "kulit" }, { min: 250_000, max: 450_000, count: 2 }],
  ["tells those of fractions below zero", "weight", {}, { min: -2.5, max: 1.5, count: 8 }],
  [
    "tells those of times",
    "made_at",
    { filters: { commodity: "batik" } },
    { min: Date.UTC(2026, 2, 10), max: Date.UTC(2026, 3, 10), count: 2 },
  ],
  ["says that nothing was there", "price", { q: "helikopter" }, { min: 0, max: 0, count: 0 }],
];

const REFUSED: [string, Request][] = [
  ["a field that has none", "note"],
  ["an unknown field", "colour"],
  ["ranges of texts", { field: "commodity", type: "range", ranges: [{ to: 1 }] }],
  ["statistics of texts", { field: "commodity", type: "stats" }],
];

export function facetsContract(subject: () => Subject): void {
  const facetOf = async (request: Request, asked: Asked) => {
    const { facets } = await subject().provider.search(
      providerQuery(CATALOGUE, { ...asked, facets: [request], pagination: { take: 0 } }),
    );
    return facets?.[typeof request === "string" ? request : request.field];
  };

  describe("facets", () => {
    beforeAll(() => filled(subject(), CATALOGUE, DOCUMENTS));

    it.each(VALUES)("%s", async (_, request, asked, expected) => {
      expect(await facetOf(request, asked)).toEqual({
        type: "value",
        values: expected.map(([value, count]) => ({ value, count })),
      });
    });

    it.each(RANGES)("%s", async (_, request, asked, expected) => {
      expect(await facetOf(request, asked)).toEqual({
        type: "range",
        ranges: request.ranges.map(({ from, to }, at) => ({
          key: `${from ?? "*"}-${to ?? "*"}`,
          from,
          to,
          count: expected[at],
        })),
      });
    });

    it("gives a range the key that it was asked under", async () => {
      const request: Request = { field: "price", type: "range", ranges: [{ key: "cheap", to: 20_000 }] };
      expect(await facetOf(request, {})).toMatchObject({ ranges: [{ key: "cheap", to: 20_000, count: 3 }] });
    });

    it.each(STATS)("%s", async (_, field, asked, expected) => {
      expect(await facetOf({ field, type: "stats" }, asked)).toMatchObject({ type: "stats", ...expected });
    });

    it("counts documents without the field in statistics, or not, as the engine does", async () => {
      const stats = await facetOf({ field: "made_at", type: "stats" }, {});
      expect(stats).toMatchObject({ count: subject().capabilities.statsCountMissing ? 8 : 7 });
    });

    it("regards case within the values, or not, as the engine does", async () => {
      const facet = await facetOf({ field: "commodity", query: "FOO" }, {});
      const values = facet?.type === "value" ? facet.values.map(({ value }) => value) : null;
      expect(values).toEqual(subject().capabilities.facetQueryRegardsCase ? [] : ["food", "footwear"]);
    });

    it("are told together and beside the hits", async () => {
      const { hits, facets } = await subject().provider.search(
        providerQuery(CATALOGUE, {
          filters: { in_stock: true },
          pagination: { order: { id: "ASC" }, take: 2 },
          facets: [
            "commodity",
            { field: "price", type: "stats" },
            { field: "made_at", type: "range", ranges: [{ from: Date.UTC(2026, 3, 1) }] },
          ],
        }),
      );
      expect(hits.map(({ id }) => id)).toEqual(["p1", "p3"]);
      expect(facets).toMatchObject({
        commodity: { type: "value" },
        price: { type: "stats", min: 15_000, max: 750_000, count: 5 },
        made_at: { type: "range", ranges: [{ count: 3 }] },
      });
    });

    it("are none when none is asked for", async () => {
      expect((await subject().provider.search(providerQuery(CATALOGUE, {}))).facets).toBeUndefined();
    });

    it.each(REFUSED)("refuse %s", async (_, request) => {
      await expect(facetOf(request, {})).rejects.toThrow(REFUSAL);
    });
  });
}
