import type { SearchTypes } from "@medusajs/framework/types";
import { planIndex } from "../index-plan";
import { compileFilter } from "./compile-filter";
import { quote } from "./quote";

const fields: SearchTypes.SearchIndexDefinition["fields"] = {
  id: { type: "keyword", filterable: true },
  name: { type: "text", searchable: true },
  commodity: { type: "keyword", filterable: true },
  price: { type: "integer", filterable: true },
  made: { type: "date", filterable: true },
  in_stock: { type: "boolean", filterable: true },
  tags: { type: "keyword", filterable: true, array: true },
};
const plan = planIndex({ name: "product", primary_key: "id", fields, settings: {} });
const compiled = (filters: SearchTypes.SearchFilters) => compileFilter(filters, plan);

describe("filters in Meilisearch's grammar", () => {
  it.each<[SearchTypes.SearchFilters, string | null]>([
    [{}, null],
    [{ commodity: "batik" }, '"index_values.commodity" = "batik"'],
    [{ commodity: ["batik", "tenun"] }, '"index_values.commodity" IN ["batik", "tenun"]'],
    [{ commodity: [] }, '"index_values.commodity" IN []'],
    [{ commodity: { $nin: ["a", "b"] } }, 'NOT "index_values.commodity" IN ["a", "b"]'],
    [{ commodity: null }, '"index_values.commodity" NOT EXISTS'],
    [{ commodity: "" }, '"index_values.commodity" IS EMPTY'],
    [{ commodity: { $prefix: "ba" } }, '"index_values.commodity" STARTS WITH "ba"'],
    [{ price: { $gte: 10, $lt: 20 } }, '"index_values.price" >= "10" AND "index_values.price" < "20"'],
    [{ made: { $gt: new Date(1_000) } }, '"index_values.made" > "1000"'],
    [{ in_stock: true }, '"index_values.in_stock" = "true"'],
    [{ tags: { $contains: ["a", "b"] } }, '"index_values.tags" = "a" AND "index_values.tags" = "b"'],
    [
      { $or: [{ price: 1 }, { price: 2, commodity: "batik" }], in_stock: false },
      '("index_values.price" = "1" OR ("index_values.price" = "2" AND "index_values.commodity" = "batik")) AND "index_values.in_stock" = "false"',
    ],
    [
      { $not: { $or: [{ price: 1 }, { price: 2 }] } },
      'NOT ("index_values.price" = "1" OR "index_values.price" = "2")',
    ],
  ])("says %j", (filters, expected) => {
    expect(compiled(filters)).toBe(expected);
  });

  it.each<[string, SearchTypes.SearchFilters]>([
    ["an unknown field", { colour: "red" }],
    ["a field that is not filterable", { name: "batik" }],
    ["an unknown operator", { price: { $where: "1" } }],
    ["an operator of the prototype", { price: { constructor: 1 } }],
    ["a substring", { commodity: { $like: "%a%" } }],
    ["an order of texts", { commodity: { $gt: "a" } }],
    ["a number that is none", { price: "many" }],
    ["an infinite number", { price: Number.POSITIVE_INFINITY }],
    ["a list operator on one value", { commodity: { $contains: "a" } }],
    ["an empty map", { price: {} }],
    ["an empty text inside a list", { tags: "" }],
  ])("refuses %s", (_, filters) => {
    expect(() => compiled(filters)).toThrow(expect.objectContaining({ type: "not_allowed" }));
  });

  it("refuses what is too deep, too much or too long", () => {
    const nested = (depth: number): SearchTypes.SearchFilters =>
      depth === 0 ? { price: 1 } : { $and: [nested(depth - 1), { price: 2 }] };
    expect(compiled(nested(14))).toContain('"2"');
    for (const filters of [
      nested(15),
      { price: Array.from({ length: 501 }, (_, at) => at) },
      { commodity: "x".repeat(10_000) },
      // 390 bytes here, several thousand as the engine compares them.
      { commodity: "\ufdfa".repeat(130) },
      { commodity: "a\u0000b" },
      { commodity: "\ud800" },
      { $and: "price = 1" as unknown as SearchTypes.SearchFilters[] },
    ]) {
      expect(() => compiled(filters)).toThrow(expect.objectContaining({ type: "invalid_data" }));
    }
  });

  it("leaves nothing of a value outside its quotes", () => {
    expect(quote('x" OR "1" = "1', "field")).toBe('"x\\" OR \\"1\\" = \\"1"');
    expect(quote("ends with \\", "field")).toBe('"ends with \\\\"');
    expect(quote('\\"', "field")).toBe('"\\\\\\""');
  });
});
