import type { Logger, SearchTypes } from "@medusajs/framework/types";
import { rowsOf } from "../src/providers/meilisearch/fallback/database";
import { DebtStore } from "../src/providers/meilisearch/fallback/debt-store";
import { EngineWithFallback } from "../src/providers/meilisearch/fallback/engine-with-fallback";
import { catchUpSearchEngines } from "../src/providers/meilisearch/fallback/live-engines";
import { Migration20261125031947 } from "../src/providers/meilisearch/migrations/Migration20261125031947";
import { replaceSynonyms } from "../src/synonyms/current-synonyms";
import {
  type SearchDatabase,
  postgresInsteadOfMeilisearch,
  postgresProvider,
  searchDatabase,
} from "./contract/postgres-harness";
import { definitionOf, providerQuery } from "./contract/subject";
import { ApiError } from "./meilisearch-stub/api-error";
import { MeilisearchStub } from "./meilisearch-stub/stub-server";

const INDEX = definitionOf("fallback_product", {
  id: { type: "keyword", filterable: true, sortable: true },
  title: { type: "text", searchable: true },
  seller: { type: "keyword", filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["stats"] } },
});
const UID = `pasar_sentra-${INDEX.physical_name}`;
const product = (id: string, title = `Keripik ${id}`, seller = "sanan") => ({
  id,
  title,
  seller,
  price: 1_000,
});

/** The processes of earlier tests share this one's memory: without this they would go on working on the engine. */
function endProcesses(): void {
  const shared = globalThis as unknown as Record<symbol, { clear(): void; listeners: Set<unknown> }>;
  shared[Symbol.for("pasar-sentra.search-engines")]?.clear();
  shared[Symbol.for("pasar-sentra.synonyms")]?.listeners.clear();
}

describe("Meilisearch with PostgreSQL behind it", () => {
  const stub = new MeilisearchStub();
  const warnings: string[] = [];
  const logger = {
    info: () => {},
    debug: () => {},
    warn: (text: string) => warnings.push(text),
    error: (text: string) => warnings.push(text),
  } as unknown as Logger;
  let database: SearchDatabase;

  /** A process of the shop. */
  const engineProcess = () =>
    new EngineWithFallback(
      {
        manager: database.manager,
        logger,
        "srh_search-postgres_postgres": postgresProvider(database.manager),
      },
      { host: stub.host, apiKey: stub.masterKey, searchTimeoutMs: 1_500, writeTimeoutMs: 1_500 },
    );
  let engine: EngineWithFallback;

  const search = async (asked: Parameters<typeof providerQuery>[1] = {}, index = INDEX) => {
    const { hits, provider_metadata: from } = await engine.search(
      providerQuery(index, { pagination: { take: 100, order: { id: "ASC" } }, ...asked }),
    );
    return { ids: hits.map(({ id }) => id), engine: from?.engine };
  };
  const write = (...documents: SearchTypes.SearchDocument[]) =>
    engine.upsertDocuments({ index: INDEX.physical_name, definition: INDEX, documents });
  const inEngine = () => [...(stub.state.indexes.all.get(UID)?.documents.keys() ?? [])].sort();
  const debts = () =>
    rowsOf<{ document_id: string; kind: string }>(
      database.manager,
      `SELECT "document_id", "kind" FROM "search_engine_debt" ORDER BY "document_id"`,
    );
  const sql = (text: string) => database.manager.execute(text);
  const backOnMeilisearch = async (index = INDEX) => {
    for (let tries = 0; tries < 400; tries++) {
      const answer = await search({}, index);
      if (answer.engine === "meilisearch") return answer;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`Meilisearch was not used again: ${warnings.join("\n")}`);
  };

  beforeAll(async () => {
    database = await searchDatabase([Migration20261125031947]);
    await stub.start();
  });
  afterAll(async () => {
    await stub.stop();
    await database.drop();
  });

  beforeEach(async () => {
    endProcesses();
    replaceSynonyms([]);
    stub.failingWith = null;
    stub.delayMs = 0;
    stub.maxBodyBytes = 4 * 1024 * 1024;
    stub.forgetEverything();
    await sql(`DELETE FROM "search_engine_debt"`);
    engine = engineProcess();
    await engine.upsertIndex({ index: INDEX });
    await engine.clearIndex({ index: INDEX.physical_name });
    warnings.length = 0;
    stub.state.keys.uses.length = 0;
  });

  it("writes to both, answers from Meilisearch and owes nothing", async () => {
    await write(product("a"), product("b"));
    expect(inEngine()).toEqual(["a", "b"]);
    expect(await search()).toEqual({ ids: ["a", "b"], engine: "meilisearch" });
    await engine.deleteDocuments({
      index: INDEX.physical_name,
      filters: { seller: "sanan", id: { $ne: "b" } },
    });
    expect(inEngine()).toEqual(["b"]);
    expect(await debts()).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("uses the master key to find its three keys and for nothing else", async () => {
    await write(product("a"));
    await search({ facets: ["seller"] });
    const used = stub.state.keys.uses.filter(({ isMaster }) => isMaster).map(({ action }) => action);
    expect(used.every((action) => action.startsWith("keys."))).toBe(true);
    const keys = stub.state.keys.list().map(({ actions, indexes }) => ({ actions, indexes }));
    expect(keys).toContainEqual({ actions: ["search"], indexes: ["pasar_sentra-*"] });
    expect(keys).toContainEqual({ actions: ["indexes.create", "tasks.get"], indexes: ["pasar_sentra-*"] });
    expect(keys).toHaveLength(3);
  });

  it("answers from PostgreSQL while Meilisearch is gone, says so once, and goes back", async () => {
    await write(product("a"));
    await stub.stop();
    for (let times = 0; times < 5; times++) {
      expect(await search({ q: "keripik", highlight: true })).toEqual({
        ids: ["a"],
        engine: "postgres-fallback",
      });
    }
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/answered by PostgreSQL/);
    await stub.start();
    expect(await backOnMeilisearch()).toEqual({ ids: ["a"], engine: "meilisearch" });
  });

  it.each([
    [
      "answers with errors",
      () => {
        stub.failingWith = 503;
      },
    ],
    [
      "asks for patience",
      () => {
        stub.failingWith = 429;
      },
    ],
    [
      "is slow",
      () => {
        stub.delayMs = 3_000;
      },
    ],
    [
      "forgot our keys",
      () => {
        stub.state.keys.deleteAll();
        stub.failingWith = 403;
      },
    ],
  ])("answers from PostgreSQL while it %s", async (_, trouble) => {
    await write(product("a"));
    trouble();
    expect(await search()).toEqual({ ids: ["a"], engine: "postgres-fallback" });
    stub.failingWith = null;
    stub.delayMs = 0;
    expect(await backOnMeilisearch()).toMatchObject({ ids: ["a"] });
  });

  it("catches up with what was written, changed and deleted meanwhile", async () => {
    await write(product("a"), product("b"), product("c"));
    await stub.stop();
    await write(product("b", "Tempe"), product("d"));
    await engine.deleteDocuments({ index: INDEX.physical_name, filters: { id: "a" } });
    await engine.deleteDocuments({ index: INDEX.physical_name, filters: { $not: { id: ["b", "d"] } } });
    expect(await search()).toEqual({ ids: ["b", "d"], engine: "postgres-fallback" });
    expect((await debts()).map(({ document_id }) => document_id)).toEqual(["a", "b", "c", "d"]);
    await stub.start();
    expect(await backOnMeilisearch()).toEqual({ ids: ["b", "d"], engine: "meilisearch" });
    expect(await search({ q: "tempe" })).toEqual({ ids: ["b"], engine: "meilisearch" });
    expect(inEngine()).toEqual(["b", "d"]);
    expect(await debts()).toEqual([]);
  });

  it("does not trust Meilisearch before it has caught up, whichever process failed to tell it", async () => {
    await write(product("a"), product("b", "Keripik b", "suspended"));
    const other = engineProcess();
    await stub.stop();
    await other.deleteDocuments({ index: INDEX.physical_name, filters: { seller: "suspended" } });
    await stub.start();
    stub.failingWith = 500;
    expect(await search()).toEqual({ ids: ["a"], engine: "postgres-fallback" });
    stub.failingWith = null;
    expect(await backOnMeilisearch()).toEqual({ ids: ["a"], engine: "meilisearch" });
  });

  it("pays what a process that died in the middle of a write left behind", async () => {
    await write(product("a"));
    const store = new DebtStore(database.manager, 100);
    await store.begin(INDEX.physical_name, ["z"]);
    await postgresProvider(database.manager).upsertDocuments({
      index: INDEX.physical_name,
      definition: INDEX,
      documents: [product("z")],
    });
    expect(await search()).toEqual({ ids: ["a"], engine: "meilisearch" });
    await sql(
      `UPDATE "search_engine_debt" SET "owner_until" = now() - interval '1 s', "due_at" = now() - interval '1 s'`,
    );
    await catchUpSearchEngines();
    expect(inEngine()).toEqual(["a", "z"]);
    expect(await debts()).toEqual([]);
  });

  it("keeps nobody from documents that PostgreSQL could not write", async () => {
    await write(product("a"));
    const postgres = postgresProvider(database.manager);
    const unlucky = new EngineWithFallback(
      {
        manager: database.manager,
        logger,
        "srh_search-postgres_postgres": Object.assign(Object.create(postgres), {
          upsertDocuments: () => Promise.reject(new Error("the connection broke")),
        }),
      },
      { host: stub.host, apiKey: stub.masterKey },
    );
    const documents = [product("a", "Tempe"), product("b")];
    await expect(
      unlucky.upsertDocuments({ index: INDEX.physical_name, definition: INDEX, documents }),
    ).rejects.toThrow("the connection broke");
    await write(product("b"));
    for (let tries = 0; tries < 100 && (await debts()).length > 0; tries++) {
      await catchUpSearchEngines();
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(await debts()).toEqual([]);
    expect(await backOnMeilisearch()).toEqual({ ids: ["a", "b"], engine: "meilisearch" });
    expect((await search({ q: "tempe" })).ids).toEqual([]);
  });

  it("loses nothing when two processes write one document at once", async () => {
    const other = engineProcess();
    const writes = Array.from({ length: 12 }, (_, at) =>
      (at % 2 === 0 ? engine : other).upsertDocuments({
        index: INDEX.physical_name,
        definition: INDEX,
        documents: [product("same", `Judul ${at}`), product(`own-${at}`)],
      }),
    );
    await Promise.all(writes);
    await backOnMeilisearch();
    for (let tries = 0; tries < 100 && (await debts()).length > 0; tries++) {
      await catchUpSearchEngines();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { hits: kept } = await postgresProvider(database.manager).search(
      providerQuery(INDEX, { filters: { id: "same" }, fields: ["title"] }),
    );
    expect(stub.state.indexes.get(UID).documents.get("same")).toMatchObject({
      title: kept[0]?.document.title,
    });
    expect(inEngine()).toHaveLength(13);
    expect(await debts()).toEqual([]);
  });

  it("bounds what it remembers: past a number of documents the whole index is owed, and filled without a gap", async () => {
    const store = new DebtStore(database.manager, 5);
    await write(...Array.from({ length: 30 }, (_, at) => product(`p${String(at).padStart(2, "0")}`)));
    await store.postpone(
      INDEX.physical_name,
      Array.from({ length: 20 }, (_, at) => `p${String(at).padStart(2, "0")}`),
    );
    // Documents that a process is paying at this moment stay until it is done.
    expect(await debts()).toContainEqual({ document_id: "", kind: "index" });
    stub.state.indexes.get(UID).documents.delete("p07");
    const before = stub.state.indexes.get(UID).createdAt;
    await search();
    // A process believes what it read of the debts for less than half a second.
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect((await backOnMeilisearch()).ids).toHaveLength(30);
    expect(stub.state.indexes.get(UID).createdAt).not.toBe(before);
    expect([...stub.state.indexes.all.keys()]).toEqual([UID]);
    expect(await debts()).toEqual([]);
  });

  it("gives an index that was filled aside the synonyms of the moment", async () => {
    await write(product("a"));
    await new DebtStore(database.manager, 5).oweIndex(INDEX.physical_name, "index");
    stub.tasks.delayMs = 80;
    const filled = catchUpSearchEngines();
    while (!stub.state.indexes.all.has(`${UID}_aside`))
      await new Promise((resolve) => setTimeout(resolve, 5));
    replaceSynonyms([{ terms: ["keripik", "kripcis"], is_mutual: true }]);
    await filled;
    expect(stub.state.indexes.get(UID).settings.synonyms).toMatchObject({ kripcis: ["keripik"] });
  });

  it("leaves PostgreSQL current, which answers in its place in a shop that has Meilisearch no more", async () => {
    await write(product("a"), product("b"), product("c", "Keripik c", "kasongan"));
    await write(product("a", "Kerupuk a"));
    await engine.deleteDocuments({ index: INDEX.physical_name, filters: { seller: "kasongan" } });
    await stub.stop();
    await write(product("d"));
    await engine.deleteDocuments({ index: INDEX.physical_name, filters: { id: "b" } });
    const alone = postgresInsteadOfMeilisearch(database.manager);
    expect(alone.identifier).toBe("meilisearch");
    const found = async (q?: string) => {
      const asked = {
        pagination: { take: 100, order: { id: "ASC" as const } },
        fields: ["title"],
        filters: { q },
      };
      const { hits } = await alone.search(providerQuery(INDEX, asked));
      return hits.map(({ id, document }) => [id, document.title]);
    };
    expect(await found()).toEqual([
      ["a", "Kerupuk a"],
      ["d", "Keripik d"],
    ]);
    await alone.upsertDocuments({ index: INDEX.physical_name, definition: INDEX, documents: [product("e")] });
    expect((await found()).map(([id]) => id)).toEqual(["a", "d", "e"]);
    await alone.deleteIndex({ index: INDEX.physical_name });
    expect(await alone.listIndexes()).toEqual([]);
    await stub.start();
  });

  it("fills Meilisearch again after that one lost its data", async () => {
    await write(product("a"), product("b"));
    stub.forgetEverything();
    expect(await search()).toEqual({ ids: ["a", "b"], engine: "postgres-fallback" });
    expect(await backOnMeilisearch()).toEqual({ ids: ["a", "b"], engine: "meilisearch" });
    expect(inEngine()).toEqual(["a", "b"]);
  });

  it.each([
    ["its indexes", () => stub.state.indexes.all.clear()],
    ["its keys, too", () => stub.forgetEverything()],
  ])("fills Meilisearch again when a write is the first to meet the loss of %s", async (_, loss) => {
    await write(product("a"), product("b"));
    loss();
    await write(product("c"));
    expect(await search()).toEqual({ ids: ["a", "b", "c"], engine: "postgres-fallback" });
    expect(await backOnMeilisearch()).toEqual({ ids: ["a", "b", "c"], engine: "meilisearch" });
    expect((await search({ filters: { seller: "sanan" }, facets: ["seller"] })).engine).toBe("meilisearch");
    expect(await debts()).toEqual([]);
  });

  it.each(["canceled" as const, new ApiError(500, "internal", "internal: MDB_CORRUPTED")])(
    "owes what Meilisearch accepted and did not apply",
    async (fate) => {
      stub.tasks.fates.push(fate);
      await write(product("a"));
      expect(await search()).toEqual({ ids: ["a"], engine: "postgres-fallback" });
      expect(await backOnMeilisearch()).toEqual({ ids: ["a"], engine: "meilisearch" });
      expect(await debts()).toEqual([]);
    },
  );

  it.each([
    ["its definition", () => engine.upsertIndex({ index: INDEX })],
    [
      "the synonyms",
      () => Promise.resolve(replaceSynonyms([{ terms: ["keripik", "kripik"], is_mutual: true }])),
    ],
  ])("makes an index anew that Meilisearch breaks over a change of %s", async (_, change) => {
    await write(product("a"));
    const before = stub.state.indexes.get(UID).createdAt;
    stub.tasks.fates.push(new ApiError(500, "internal", "An unexpected crash occurred"));
    await change();
    for (let tries = 0; tries < 200 && stub.state.indexes.get(UID).createdAt === before; tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(stub.state.indexes.get(UID).createdAt).not.toBe(before);
    expect(await backOnMeilisearch()).toEqual({ ids: ["a"], engine: "meilisearch" });
    expect(await debts()).toEqual([]);
  });

  it("answers from PostgreSQL what Meilisearch refuses because its index is not as it was made", async () => {
    await write(product("a"));
    stub.state.indexes.get(UID).settings.filterableAttributes = [];
    expect(await search({ filters: { seller: "sanan" } })).toEqual({
      ids: ["a"],
      engine: "postgres-fallback",
    });
    expect(warnings.join()).toMatch(/not filterable/);
  });

  it("notices a loss when indexes are listed, before anybody searches", async () => {
    await write(product("a"));
    stub.state.indexes.all.clear();
    expect(await engine.listIndexes()).toMatchObject([
      { name: INDEX.physical_name, provider: "meilisearch", document_count: 1 },
    ]);
    await catchUpSearchEngines();
    expect(inEngine()).toEqual(["a"]);
  });

  it("makes, empties and drops indexes while Meilisearch is gone", async () => {
    const later = { ...INDEX, physical_name: "fallback_product_v2" };
    await write(product("a"));
    await stub.stop();
    await engine.upsertIndex({ index: later });
    await engine.upsertDocuments({
      index: later.physical_name,
      definition: later,
      documents: [product("n")],
    });
    await engine.deleteIndex({ index: INDEX.physical_name });
    await stub.start();
    for (let tries = 0; tries < 200 && (await debts()).length > 0; tries++) {
      await catchUpSearchEngines();
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect([...stub.state.indexes.all.keys()]).toEqual(["pasar_sentra-fallback_product_v2"]);
    expect(await backOnMeilisearch(later)).toMatchObject({ ids: ["n"] });
    await engine.deleteIndex({ index: later.physical_name });
  });

  it("lets one document that Meilisearch refuses keep no other out", async () => {
    stub.maxBodyBytes = 20_000;
    await write(product("a"), product("big", "x ".repeat(20_000)), product("b"));
    for (let tries = 0; tries < 200 && inEngine().length < 2; tries++) {
      await catchUpSearchEngines();
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect(inEngine()).toEqual(["a", "b"]);
    expect((await backOnMeilisearch()).ids).toEqual(["a", "b"]);
    expect(warnings.join()).toMatch(/refuses document "big"/);
    await write(product("big"));
    for (let tries = 0; tries < 200 && inEngine().length < 3; tries++) {
      await catchUpSearchEngines();
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    expect((await backOnMeilisearch()).ids).toEqual(["a", "b", "big"]);
  });

  it("refuses a query that means nothing as one engine does, without asking the other", async () => {
    await write(product("a"));
    await expect(search({ filters: { colour: "red" } })).rejects.toThrow(/Unknown filter field "colour"/);
    expect(warnings).toEqual([]);
  });

  it("teaches Meilisearch the operator's synonyms when they change, also while it is away", async () => {
    const synonymsOf = () => stub.state.indexes.get(UID).settings.synonyms;
    const until = async (isTaught: () => boolean) => {
      for (let tries = 0; tries < 400 && !isTaught(); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        await search();
      }
    };
    await write(product("a"));
    replaceSynonyms([{ terms: ["keripik", "kripcis"], is_mutual: true }]);
    await until(() => synonymsOf()?.kripcis !== undefined);
    expect(stub.state.indexes.get(UID).settings).toMatchObject({
      synonyms: { keripik: ["kripcis"], kripcis: ["keripik"] },
      stopWords: expect.arrayContaining(["dan", "the"]),
    });
    expect(await search({ q: "kripcis" })).toEqual({ ids: ["a"], engine: "meilisearch" });
    await stub.stop();
    replaceSynonyms([{ terms: ["keripik", "ceriping"], is_mutual: true }]);
    await until(() => warnings.length > 0);
    await stub.start();
    await until(() => synonymsOf()?.ceriping !== undefined);
    expect(synonymsOf()).toEqual({ keripik: ["ceriping"], ceriping: ["keripik"] });
    replaceSynonyms([]);
    await until(() => Object.keys(synonymsOf() ?? {}).length === 0);
    expect(synonymsOf()).toEqual({});
  });
});
