import { CATALOGUE, DOCUMENTS } from "./catalogue";
import { type Asked, definitionOf, filled, idsFound, providerQuery, REFUSAL, type Subject } from "./subject";

const ORDERS: [Asked["pagination"], string[]][] = [
  [{ order: { id: "ASC" } }, ["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"]],
  [{ order: { id: "DESC" } }, ["p8", "p7", "p6", "p5", "p4", "p3", "p2", "p1"]],
  [{ order: { price: "ASC" } }, ["p8", "p6", "p5", "p2", "p4", "p1", "p7", "p3"]],
  [{ order: { price: "DESC" } }, ["p3", "p7", "p1", "p4", "p2", "p5", "p6", "p8"]],
  [{ order: { weight: "ASC", id: "DESC" } }, ["p8", "p6", "p5", "p4", "p3", "p2", "p7", "p1"]],
  [{ order: { made_at: "ASC" } }, ["p8", "p1", "p2", "p3", "p4", "p5", "p7", "p6"]],
  [{ order: { made_at: "DESC" } }, ["p7", "p5", "p4", "p3", "p2", "p1", "p8", "p6"]],
  [{ order: { commodity: "ASC", price: "DESC" } }, ["p7", "p3", "p4", "p5", "p6", "p1", "p2", "p8"]],
  [{ order: { in_stock: "DESC", id: "ASC" } }, ["p1", "p3", "p4", "p5", "p7", "p2", "p6", "p8"]],
  [{ order: { price: "ASC" }, take: 3 }, ["p8", "p6", "p5"]],
  [{ order: { price: "ASC" }, take: 3, skip: 3 }, ["p2", "p4", "p1"]],
  [{ order: { price: "ASC" }, take: 3, skip: 4 }, ["p4", "p1", "p7"]],
  [{ order: { price: "ASC" }, take: 100, skip: 6 }, ["p7", "p3"]],
  [{ order: { price: "ASC" }, take: 5, skip: 8 }, []],
  [{ order: { price: "ASC" }, take: 0 }, []],
];

const REFUSED: [string, Asked][] = [
  ["an unknown field", { pagination: { order: { colour: "ASC" } } }],
  ["a list", { pagination: { order: { tags: "ASC" } } }],
];

export function orderContract(subject: () => Subject): void {
  describe("order and pages", () => {
    beforeAll(() => filled(subject(), CATALOGUE, DOCUMENTS));

    it.each(ORDERS)("%j", async (pagination, expected) => {
      expect(await idsFound(subject(), CATALOGUE, { pagination: { take: 100, ...pagination } })).toEqual(
        expected,
      );
      const counted = await idsFound(subject(), CATALOGUE, {
        pagination: { take: 100, ...pagination },
        count: "exact",
      });
      expect(counted).toEqual(expected);
    });

    it.each(REFUSED)("refuse to order by %s", async (_, asked) => {
      await expect(idsFound(subject(), CATALOGUE, asked)).rejects.toThrow(REFUSAL);
    });

    it("order what a text found by the field asked for", async () => {
      const asked = { q: "kulit", pagination: { order: { price: "DESC" as const } } };
      expect(await idsFound(subject(), CATALOGUE, asked)).toEqual(["p7", "p1"]);
    });

    it("order by relevance, whatever is to break ties", async () => {
      const asked = { q: "sepatu", pagination: { order: { _score: "DESC", id: "ASC" } as const } };
      expect((await idsFound(subject(), CATALOGUE, asked)).at(-1)).toBe("p7");
    });

    it("order by the rest of it where there is no text", async () => {
      const asked = { pagination: { order: { _score: "DESC", price: "ASC" } as const, take: 2 } };
      expect(await idsFound(subject(), CATALOGUE, asked)).toEqual(["p8", "p6"]);
    });

    it("break ties of relevance by any field, or refuse to", async () => {
      const asked = { q: "keripik", pagination: { order: { _score: "DESC", price: "ASC" } as const } };
      const found = idsFound(subject(), CATALOGUE, asked);
      await (subject().capabilities.ordersTies
        ? expect(found).resolves.toHaveLength(2)
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it("put the least relevant first, or refuse to", async () => {
      const found = idsFound(subject(), CATALOGUE, { q: "sepatu", pagination: { order: { _score: "ASC" } } });
      await (subject().capabilities.ordersBackwards
        ? expect(found.then(([first]) => first)).resolves.toBe("p7")
        : expect(found).rejects.toThrow(REFUSAL));
    });

    it.each([
      ["all", {}, 8],
      ["those that a filter lets pass", { filters: { commodity: "batik" } }, 2],
      ["those that a text finds", { q: "sepatu" }, 3],
    ] satisfies [string, Asked, number][])("count %s, however few are shown", async (_, asked, count) => {
      for (const pagination of [
        { take: 1 },
        { take: 1, skip: 1 },
        { take: 2, skip: 1 },
        { take: 1, skip: 50 },
      ]) {
        const { metadata } = await subject().provider.search(
          providerQuery(CATALOGUE, { ...asked, pagination, count: "exact" }),
        );
        expect(metadata).toMatchObject({ skip: pagination.skip ?? 0, take: pagination.take, count });
      }
    });

    it("count nothing when told so, and an estimate by default", async () => {
      const silent = await subject().provider.search(providerQuery(CATALOGUE, { count: "none" }));
      expect(silent.metadata.count).toBeNull();
      const estimated = await subject().provider.search(
        providerQuery(CATALOGUE, { pagination: { take: 2 } }),
      );
      expect(estimated.metadata.count).toBe(8);
    });

    it("read as deep as the engine can and refuse what is deeper", async () => {
      const { maxDepth } = subject().capabilities;
      const deepest = Math.min(maxDepth, 1_000_000);
      expect(await idsFound(subject(), CATALOGUE, { pagination: { skip: deepest - 10, take: 10 } })).toEqual(
        [],
      );
      if (Number.isFinite(maxDepth)) {
        const tooDeep = idsFound(subject(), CATALOGUE, { pagination: { skip: maxDepth, take: 10 } });
        await expect(tooDeep).rejects.toThrow(REFUSAL);
      }
    });

    it("keep one hit of each family, the first in the order", async () => {
      const asked: Asked = {
        distinct: "family",
        pagination: { order: { price: "ASC" }, take: 10 },
        count: "exact",
      };
      const { hits, metadata } = await subject().provider.search(
        providerQuery(CATALOGUE, { ...asked, filters: { family: { $exists: true } } }),
      );
      expect(hits.map(({ id }) => id)).toEqual(["p6", "p2", "p4", "p7"]);
      expect(metadata.count).toBe(4);
      await expect(idsFound(subject(), CATALOGUE, { distinct: "tags" })).rejects.toThrow(REFUSAL);
      await expect(idsFound(subject(), CATALOGUE, { distinct: "colour" })).rejects.toThrow(REFUSAL);
    });

    it("keep one of each by the index's own setting", async () => {
      const index = definitionOf("contract_distinct", CATALOGUE.fields, { distinct_attribute: "family" });
      await filled(subject(), index, DOCUMENTS.slice(0, 7));
      const found = await idsFound(subject(), index, { pagination: { order: { price: "DESC" } } });
      expect(found).toEqual(["p3", "p7", "p1", "p5"]);
    });
  });
}
