import fc from "fast-check";
import { smallImage, type SmallDocument } from "./fixtures/small-image";

const kinds = ["a", "b", "c"] as const;
const documentOf = fc.record(
  {
    title: fc.constantFrom("merah", "biru", "merah biru"),
    kind: fc.constantFrom(...kinds),
    tags: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { maxLength: 3 }),
    price: fc.integer({ min: 0, max: 20 }),
    ready: fc.boolean(),
  },
  { requiredKeys: [] },
);
const documents = fc
  .array(documentOf, { maxLength: 30 })
  .map((list) => list.map((document, index): SmallDocument => ({ id: `d${index}`, ...document })));

describe("filters, facets and order of an image", () => {
  it("are what looking at each document would say", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 0, max: 20 }), (all, limit) => {
        const { ask } = smallImage(all);
        const filters = { kind: ["a", "b"], price: { $gte: limit } };
        const wanted = all.filter(
          ({ kind, price }) => (kind === "a" || kind === "b") && price !== undefined && price >= limit,
        );
        const result = ask({
          filters,
          pagination: { take: 100, order: { price: "DESC" } },
          search_options: { facets: ["kind", "tags", { field: "price", type: "stats" }] },
        });
        const byPrice = [...wanted].sort(
          (a, b) => (b.price as number) - (a.price as number) || (a.id < b.id ? -1 : 1),
        );
        expect(result.hits.map(({ id }) => id)).toEqual(byPrice.map(({ id }) => id));
        expect(result.count).toBe(wanted.length);
        for (const tag of ["x", "y", "z"]) {
          const facet = result.facets?.tags;
          const counted = facet?.type === "value" ? facet.values.find(({ value }) => value === tag) : null;
          expect(counted?.count ?? 0).toBe(wanted.filter(({ tags }) => tags?.includes(tag)).length);
        }
        const stats = result.facets?.price;
        if (stats?.type === "stats" && wanted.length > 0) {
          expect(stats.max).toBe(Math.max(...wanted.map(({ price }) => price as number)));
        }
      }),
    );
  });

  it("count numbers of many different values, and of documents that changed", () => {
    const { image, ask } = smallImage([]);
    const prices = Array.from({ length: 400 }, (_, index) => index * 10);
    for (const price of prices) image.put(`d${price}`, { kind: price < 2_000 ? "a" : "b", price });
    for (const price of prices.slice(0, 100)) image.put(`d${price}`, { kind: "c", price: price + 1 });
    const { facets } = ask({
      filters: { price: { $gte: 500 } },
      search_options: {
        facets: [
          "kind",
          {
            field: "price",
            type: "range",
            ranges: [{ to: 1_001 }, { from: 1_001, to: 3_000 }, { from: 3_000 }],
          },
        ],
      },
    });
    expect(facets?.kind).toEqual({
      type: "value",
      values: [
        { value: "b", count: 200 },
        { value: "a", count: 100 },
        { value: "c", count: 50 },
      ],
    });
    expect(facets?.price).toMatchObject({
      type: "range",
      ranges: [{ count: 51 }, { count: 199 }, { count: 100 }],
    });
  });

  it("page through everything once, whatever the size of the page", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 7 }), (all, take) => {
        const { ask } = smallImage(all);
        const seen: string[] = [];
        for (let skip = 0; skip < all.length; skip += take) {
          const page = ask({ pagination: { skip, take, order: { kind: "ASC" } } });
          seen.push(...page.hits.map(({ id }) => id));
        }
        expect(seen.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it.each([
    [{ tags: { $contains: ["x", "y"] } }, ["both"]],
    [{ tags: { $overlaps: ["x", "z"] } }, ["both", "one"]],
    [{ tags: "y" }, ["both"]],
    [{ kind: { $ne: "a" } }, ["bare", "one"]],
    [{ kind: { $exists: false } }, ["bare"]],
    [{ kind: null }, ["bare"]],
    [{ kind: { $prefix: "b" } }, ["one"]],
    [{ kind: { $nin: ["a", "b"] } }, ["bare"]],
    [{ kind: [] }, []],
    [{ $or: [{ kind: "a" }, { price: { $lt: 5 } }] }, ["both", "one"]],
    [{ $and: [{ kind: "a" }, { price: { $lt: 5 } }] }, []],
    [{ ready: true }, ["both"]],
    [{ price: { $gt: 3, $lte: 9 } }, ["both"]],
    [{ price: "9" }, ["both"]],
  ])("understand %j", (filters, expected) => {
    const { ask, ids } = smallImage([
      { id: "both", kind: "a", tags: ["x", "y"], price: 9, ready: true },
      { id: "one", kind: "b", tags: ["z"], price: 3, ready: false },
      { id: "bare" },
    ]);
    expect(ids(ask({ filters })).sort()).toEqual(expected);
  });

  it.each([
    [{ filters: { $not: { kind: "a" } } }],
    [{ filters: { kind: { $like: "%a" } } }],
    [{ filters: { unknown: 1 } }],
    [{ search_options: { distinct: "kind" } }],
    [{ search_options: { min_score: 0.1 } }],
    [{ q: "merah", search_options: { highlight: true } }],
    [{ pagination: { cursor: "next" } }],
  ])("leave %j to SQL", (query) => {
    const { ask } = smallImage([{ id: "d", kind: "a", title: "merah" }]);
    expect(() => ask(query)).toThrow(expect.objectContaining({ name: "NotInImage" }));
  });

  it("follow documents that change and go", () => {
    const { image, ask, ids } = smallImage([{ id: "d", title: "merah", price: 5 }]);
    image.put("d", { title: "merah", price: 7 });
    expect(ids(ask({ filters: { price: 7 } }))).toEqual(["d"]);
    image.put("d", { title: "biru", price: 7 });
    expect([ask({ q: "merah" }).count, ask({ q: "biru" }).count, image.size]).toEqual([0, 1, 1]);
    image.remove("d");
    expect([ask({ q: "biru" }).count, ask().count]).toEqual([0, 0]);
  });

  it("know when so much has gone that the image is worth making anew", () => {
    const { image } = smallImage([]);
    for (let version = 0; version <= 5_001; version++) image.put("d", { title: `versi ${version}` });
    expect(image.isWorn).toBe(true);
  });
});
