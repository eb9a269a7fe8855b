import type { SearchTypes } from "@medusajs/framework/types";
import { CATALOGUE, DOCUMENTS } from "./catalogue";
import { definitionOf, filled, idsFound, providerQuery, REFUSAL, settled, type Subject } from "./subject";

const FIELDS: SearchTypes.SearchIndexDefinition["fields"] = {
  id: { type: "keyword", filterable: true, sortable: true },
  title: { type: "text", searchable: true },
  colour: { type: "keyword", filterable: true },
};
const NOT_FOUND = expect.objectContaining({ __isMedusaError: true, type: "not_found" });

export function lifecycleContract(subject: () => Subject): void {
  const provider = () => subject().provider;
  const countOf = async (name: string) =>
    (await provider().listIndexes()).find((index) => index.name === name)?.document_count;
  const write = async (
    index: SearchTypes.ResolvedSearchIndexDefinition,
    documents: SearchTypes.SearchDocument[],
  ) =>
    settled(
      subject(),
      await provider().upsertDocuments({ index: index.physical_name, definition: index, documents }),
    );
  const remove = async (name: string, filters: SearchTypes.SearchFilters) =>
    settled(subject(), await provider().deleteDocuments({ index: name, filters }));

  describe("an index", () => {
    it("is listed with its documents once it was made, and gone once it was deleted", async () => {
      const index = definitionOf("contract_listed", FIELDS);
      await provider().upsertIndex({ index });
      expect(await countOf(index.physical_name)).toBe(0);
      await write(index, [{ id: "a" }, { id: "b" }]);
      expect(await countOf(index.physical_name)).toBe(2);
      const listed = (await provider().listIndexes()).find(({ name }) => name === index.physical_name);
      expect(listed).toMatchObject({ provider: expect.any(String), created_at: expect.any(Date) });
      await settled(subject(), await provider().deleteIndex({ index: index.physical_name }));
      expect(await countOf(index.physical_name)).toBeUndefined();
    });

    it("may be made twice and deleted twice", async () => {
      const index = definitionOf("contract_twice", FIELDS);
      await filled(subject(), index, [{ id: "a" }]);
      await provider().upsertIndex({ index });
      expect(await countOf(index.physical_name)).toBe(1);
      await settled(subject(), await provider().deleteIndex({ index: index.physical_name }));
      expect(
        await settled(subject(), await provider().deleteIndex({ index: index.physical_name })),
      ).toMatchObject({
        status: "succeeded",
      });
    });

    it("that is not there is not found", async () => {
      const index = definitionOf("contract_missing", FIELDS);
      await expect(idsFound(subject(), index, {})).rejects.toThrow(NOT_FOUND);
      await expect(
        provider().deleteDocuments({ index: index.physical_name, filters: { id: "a" } }),
      ).rejects.toThrow(NOT_FOUND);
    });

    it("is emptied and stays", async () => {
      const index = definitionOf("contract_emptied", FIELDS);
      await filled(subject(), index, [{ id: "a" }, { id: "b" }]);
      await settled(subject(), await provider().clearIndex({ index: index.physical_name }));
      expect(await idsFound(subject(), index, {})).toEqual([]);
      expect(await countOf(index.physical_name)).toBe(0);
      await write(index, [{ id: "c" }]);
      expect(await idsFound(subject(), index, {})).toEqual(["c"]);
    });

    it("is migrated by another version beside it, which answers while the first one still does", async () => {
      const first = definitionOf("contract_migrated", FIELDS);
      await filled(subject(), first, [{ id: "a", colour: "merah", price: 5 }]);
      const second = {
        ...definitionOf("contract_migrated", { ...FIELDS, price: { type: "integer", filterable: true } }),
        physical_name: "contract_migrated_v2",
      };
      await expect(idsFound(subject(), first, { filters: { price: 5 } })).rejects.toThrow(REFUSAL);
      await filled(subject(), second, [{ id: "a", colour: "merah", price: 5 }]);
      expect(await idsFound(subject(), second, { filters: { price: 5 } })).toEqual(["a"]);
      expect(await idsFound(subject(), first, { filters: { colour: "merah" } })).toEqual(["a"]);
      await settled(subject(), await provider().deleteIndex({ index: first.physical_name }));
      expect(await idsFound(subject(), second, {})).toEqual(["a"]);
    });

    it("takes new settings in place", async () => {
      const index = definitionOf("contract_settings", { ...FIELDS });
      await filled(subject(), index, [{ id: "a", size: 3 }]);
      const changed = {
        ...index,
        fields: { ...FIELDS, size: { type: "integer" as const, filterable: true } },
      };
      await provider().upsertIndex({ index: changed });
      await write(changed, [{ id: "a", size: 3 }]);
      expect(await idsFound(subject(), changed, { filters: { size: 3 } })).toEqual(["a"]);
    });

    it("that asks for what the engine lacks is refused when it is made", async () => {
      const geo = definitionOf("contract_geo", { ...FIELDS, place: { type: "geo" } });
      await expect(provider().upsertIndex({ index: geo })).rejects.toThrow(REFUSAL);
      const exact = definitionOf("contract_exact", FIELDS, {
        typo_tolerance: { disabled_on_attributes: ["title"] },
      });
      const made = provider().upsertIndex({ index: exact });
      await (subject().capabilities.exactFields
        ? expect(made).resolves.toBeTruthy()
        : expect(made).rejects.toThrow(REFUSAL));
    });

    it("leaves vectors out and keeps the rest", async () => {
      const index = definitionOf("contract_vectors", {
        ...FIELDS,
        embedding: { type: "vector", dimensions: 2 },
      });
      await filled(subject(), index, [{ id: "a", title: "tas", embedding: [1, 2] }]);
      expect(await idsFound(subject(), index, { q: "tas" })).toEqual(["a"]);
    });

    it("forgives no typing errors when its settings say so", async () => {
      const index = definitionOf("contract_strict", FIELDS, { typo_tolerance: { enabled: false } });
      await filled(subject(), index, [{ id: "a", title: "gerabah" }]);
      expect(await idsFound(subject(), index, { q: "gerabha", typo_tolerance: true })).toEqual([]);
    });
  });

  describe("documents", () => {
    const INDEX = definitionOf("contract_documents", {
      ...FIELDS,
      tags: { type: "keyword", array: true, filterable: true },
    });
    beforeEach(() => filled(subject(), { ...INDEX }, []));
    afterEach(async () => settled(subject(), await provider().clearIndex({ index: INDEX.physical_name })));

    it("come back as they were written, and only in the fields asked for", async () => {
      await filled(subject(), CATALOGUE, DOCUMENTS);
      const fields = ["id", "price", "made_at", "note", "maker.name", "variants.sku", "picture", "tags"];
      const { hits } = await provider().search(providerQuery(CATALOGUE, { filters: { id: "p1" }, fields }));
      expect(hits).toMatchObject([{ id: "p1" }]);
      expect(hits[0]?.document).toEqual({
        id: "p1",
        price: 250_000,
        made_at: "2026-01-10T00:00:00.000Z",
        note: "baru",
        maker: { name: "Ujang" },
        variants: [{ sku: "A-1" }, { sku: "A-2" }],
        picture: { url: "/1.avif", sizes: [320, 640] },
        tags: ["kulit", "pria"],
      });
      const nulls = await provider().search(
        providerQuery(CATALOGUE, { filters: { id: "p6" }, fields: ["tags", "made_at"] }),
      );
      expect(nulls.hits[0]?.document).toEqual({ tags: null, made_at: null });
    });

    it("replace the one with the same id, all of it", async () => {
      await write(INDEX, [{ id: "a", title: "tas merah", colour: "merah" }]);
      await write(INDEX, [{ id: "a", title: "tas biru" }]);
      expect(await idsFound(subject(), INDEX, { filters: { colour: "merah" } })).toEqual([]);
      expect(await idsFound(subject(), INDEX, { q: "biru" })).toEqual(["a"]);
      expect(await idsFound(subject(), INDEX, { q: "merah" })).toEqual([]);
      expect(await countOf(INDEX.physical_name)).toBe(1);
    });

    it("with one id in one write: the last one counts", async () => {
      await write(INDEX, [
        { id: "a", colour: "merah" },
        { id: "a", colour: "biru" },
      ]);
      expect(await idsFound(subject(), INDEX, { filters: { colour: "biru" } })).toEqual(["a"]);
      expect(await countOf(INDEX.physical_name)).toBe(1);
    });

    it("may have any id", async () => {
      const ids = ["a.b/c", "with space", "é", "UPPER", "hex--61", "-", "x".repeat(120)];
      await write(
        INDEX,
        ids.map((id) => ({ id })),
      );
      expect((await idsFound(subject(), INDEX, {})).sort()).toEqual([...ids].sort());
      await remove(INDEX.physical_name, { id: ["a.b/c", "é"] });
      expect((await idsFound(subject(), INDEX, {})).sort()).toEqual(
        ids.filter((id) => id !== "a.b/c" && id !== "é").sort(),
      );
    });

    it("whose ids differ in case alone are two", async () => {
      await write(INDEX, [{ id: "aB" }, { id: "ab" }]);
      await remove(INDEX.physical_name, { id: "ab" });
      expect(await idsFound(subject(), INDEX, {})).toEqual(["aB"]);
    });

    it("come in their thousands", async () => {
      await write(
        INDEX,
        Array.from({ length: 2_500 }, (_, at) => ({ id: `n${at}`, title: `tas nomor ${at}` })),
      );
      expect(await countOf(INDEX.physical_name)).toBe(2_500);
      const { metadata } = await provider().search(providerQuery(INDEX, { q: "tas", count: "exact" }));
      expect(metadata.count).toBe(2_500);
    });

    it("without an id are refused, with all that came along", async () => {
      const wrong = [{ id: "a" }, { title: "no id" }] as SearchTypes.SearchDocument[];
      await expect(write(INDEX, wrong)).rejects.toThrow(REFUSAL);
      expect(await idsFound(subject(), INDEX, {})).toEqual([]);
    });

    it("that are none are written without ado", async () => {
      expect(await write(INDEX, [])).toMatchObject({ status: "succeeded" });
    });

    it.each<[string, SearchTypes.SearchFilters, string[]]>([
      ["an id", { id: "a" }, ["b", "c"]],
      ["ids", { id: ["a", "c", "none"] }, ["b"]],
      ["$in of ids", { id: { $in: ["b"] } }, ["a", "c"]],
      ["$eq of an id", { id: { $eq: "c" } }, ["a", "b"]],
      ["no ids", { id: [] }, ["a", "b", "c"]],
      ["another field", { colour: "merah" }, ["c"]],
      ["a list", { tags: { $contains: ["x"] } }, ["b", "c"]],
      ["several fields", { colour: "merah", id: { $ne: "a" } }, ["a", "c"]],
      ["either", { $or: [{ id: "a" }, { colour: "biru" }] }, ["b"]],
      ["what it is not", { $not: { colour: "merah" } }, ["a", "b"]],
    ])("are deleted by %s", async (_, filters, left) => {
      await write(INDEX, [
        { id: "a", colour: "merah", tags: ["x", "y"] },
        { id: "b", colour: "merah", tags: ["y"] },
        { id: "c", colour: "biru" },
      ]);
      await remove(INDEX.physical_name, filters);
      expect((await idsFound(subject(), INDEX, {})).sort()).toEqual(left);
      expect(await countOf(INDEX.physical_name)).toBe(left.length);
    });

    it("are not deleted by a filter that means nothing", async () => {
      await write(INDEX, [{ id: "a" }]);
      await expect(remove(INDEX.physical_name, { nothing: "like this" })).rejects.toThrow(REFUSAL);
      expect(await idsFound(subject(), INDEX, {})).toEqual(["a"]);
    });

    it("are written as a task that can be waited for, or at once", async () => {
      const task = await provider().upsertDocuments({
        index: INDEX.physical_name,
        definition: INDEX,
        documents: [{ id: "a" }],
      });
      expect(task.status).toBe(subject().capabilities.deferred ? "enqueued" : "succeeded");
      expect(task.id === undefined).toBe(!subject().capabilities.deferred);
      expect(await settled(subject(), task)).toMatchObject({
        index: INDEX.physical_name,
        status: "succeeded",
      });
    });
  });

  describe("several searches at once", () => {
    const OTHER = definitionOf("contract_other", FIELDS);
    beforeAll(async () => {
      await filled(subject(), CATALOGUE, DOCUMENTS);
      await filled(subject(), OTHER, [{ id: "o1", title: "sepatu bekas" }]);
    });
    const many = (queries: SearchTypes.ProviderSearchQuery[]) =>
      provider().searchMany?.(queries) ?? Promise.all(queries.map((query) => provider().search(query)));

    it("are answered in their order, over several indexes", async () => {
      const results = await many([
        providerQuery(CATALOGUE, { q: "gerabah" }),
        providerQuery(OTHER, { q: "sepatu" }),
        providerQuery(CATALOGUE, { filters: { commodity: "food" }, pagination: { take: 1 }, count: "exact" }),
        providerQuery(CATALOGUE, { facets: ["commodity"], pagination: { take: 0 }, count: "none" }),
      ]);
      expect(results.map(({ hits }) => hits.map(({ id }) => id))).toMatchObject([
        ["p8"],
        ["o1"],
        [expect.any(String)],
        [],
      ]);
      expect(results.map(({ metadata }) => metadata.count)).toEqual([1, 1, 2, null]);
      expect(results[3]?.facets?.commodity).toMatchObject({ type: "value" });
    });

    it("are none when none is asked", async () => {
      expect(await many([])).toEqual([]);
    });

    it("fail together when one of them means nothing", async () => {
      const queries = [providerQuery(OTHER, {}), providerQuery(CATALOGUE, { filters: { colour: "red" } })];
      await expect(many(queries)).rejects.toThrow(REFUSAL);
    });

    it("say where one of the indexes is missing", async () => {
      const queries = [providerQuery(OTHER, {}), providerQuery(definitionOf("contract_nowhere", FIELDS), {})];
      await expect(many(queries)).rejects.toThrow(NOT_FOUND);
    });
  });
}
