import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SearchTypes } from "@medusajs/framework/types";
import { EngineUnavailableError } from "../src/providers/meilisearch/client/engine-error";
import { MeilisearchProvider } from "../src/providers/meilisearch/meilisearch-provider";
import { replaceSynonyms } from "../src/synonyms/current-synonyms";
import { definitionOf, idsFound, providerQuery, settled } from "./contract/subject";
import { ApiError } from "./meilisearch-stub/api-error";
import { MeilisearchStub } from "./meilisearch-stub/stub-server";

const INDEX = definitionOf("talk_product", {
  id: { type: "keyword", filterable: true, sortable: true },
  title: { type: "text", searchable: { weight: 2 } },
  commodity: { type: "keyword", filterable: true, facetable: true },
  price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["range", "stats"] } },
  made_at: { type: "date", filterable: true },
});
const product = (id: string) => ({
  id,
  title: `Keripik ${id}`,
  commodity: "food",
  price: 5_000,
  made_at: "2026-01-10T00:00:00Z",
  undeclared: "left out",
});

/** What the provider says to the engine, and what it makes of the answers. */
describe("the provider's talk with Meilisearch", () => {
  let stub: MeilisearchStub;
  let provider: MeilisearchProvider;
  const options = () => ({
    host: stub.host,
    apiKey: stub.masterKey,
    writeTimeoutMs: 1_000,
    searchTimeoutMs: 500,
  });
  const write = (documents: SearchTypes.SearchDocument[], by = provider) =>
    by.upsertDocuments({ index: INDEX.physical_name, definition: INDEX, documents });
  const done = async (task: Promise<SearchTypes.SearchTask>) => settled({ provider }, await task);
  const said = (method: string, path: RegExp) =>
    stub.requests.filter((request) => request.method === method && path.test(request.path));

  beforeEach(async () => {
    stub = new MeilisearchStub();
    await stub.start();
    provider = new MeilisearchProvider({}, options());
    await provider.upsertIndex({ index: INDEX });
  });
  afterEach(() => stub.stop());

  it("keeps documents as given, with their values beside them", async () => {
    await done(write([product("a.b"), { id: "null", title: "Tas", commodity: null, price: null }]));
    const [first, second] = stub.state.indexes.get("pasar_sentra-talk_product_v1").documents.values();
    expect(first).toEqual({
      index_key: "hex--612e62",
      id: "a.b",
      title: "Keripik a.b",
      commodity: "food",
      price: 5_000,
      made_at: "2026-01-10T00:00:00Z",
      index_values: { id: "a.b", commodity: "food", price: 5_000, made_at: Date.UTC(2026, 0, 10) },
    });
    expect(second?.index_values).toEqual({ id: "null" });
  });

  it("asks several searches, their ranges and totals in one request", async () => {
    // The key for searches is found before the first of them.
    await provider.search(providerQuery(INDEX, {}));
    stub.requests.length = 0;
    await provider.searchMany([
      providerQuery(INDEX, { q: "keripik", count: "exact", pagination: { skip: 1, take: 2 } }),
      providerQuery(INDEX, {
        facets: [
          { field: "price", type: "range", ranges: [{ to: 10 }, { from: 10 }] },
          { field: "price", type: "stats" },
        ],
      }),
    ]);
    expect(stub.requests).toHaveLength(1);
    expect(said("POST", /multi-search/)[0]?.body).toMatchObject({
      queries: [
        {
          indexUid: "pasar_sentra-talk_product_v1",
          q: "keripik ",
          matchingStrategy: "all",
          offset: 1,
          limit: 2,
        },
        { q: "keripik ", page: 1, hitsPerPage: 1 },
        { offset: 0, facets: ["index_values.price"] },
        { filter: '"index_values.price" < "10"' },
        { filter: '"index_values.price" >= "10"' },
        { filter: '"index_values.price" EXISTS' },
      ],
    });
  });

  it("writes in batches by number and by size, and halves what is still too large", async () => {
    const small = new MeilisearchProvider({}, { ...options(), batchDocuments: 10 });
    stub.requests.length = 0;
    await done(
      write(
        Array.from({ length: 25 }, (_, at) => product(`n${at}`)),
        small,
      ),
    );
    expect(said("POST", /documents$/).map(({ body }) => (body as unknown[]).length)).toEqual([10, 10, 5]);
    stub.maxBodyBytes = 2_000;
    await done(write(Array.from({ length: 25 }, (_, at) => product(`m${at}`))));
    expect(stub.state.indexes.get("pasar_sentra-talk_product_v1").documents.size).toBe(50);
    await expect(write([{ ...product("big"), title: "x".repeat(5_000) }])).rejects.toThrow(
      /larger than Meilisearch accepts/,
    );
  });

  it("waits for the engine when it has taken enough for now", async () => {
    const patient = new MeilisearchProvider({}, { ...options(), batchDocuments: 1, maxPendingTasks: 3 });
    stub.tasks.delayMs = 20;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, stub.tasks.pending);
    }, 2);
    await write(
      Array.from({ length: 12 }, (_, at) => product(`n${at}`)),
      patient,
    );
    clearInterval(watch);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });

  it("reports what the engine could not do, and does not wait for ever", async () => {
    const wrong = { ...INDEX, physical_name: "talk_other_v1" };
    const task = await provider.deleteByIds(wrong.physical_name, ["a"]);
    expect(await provider.waitForTask(task)).toMatchObject({
      status: "failed",
      error: { code: "index_not_found", message: expect.stringMatching(/not found/) },
    });
    stub.tasks.delayMs = 500;
    const slow = await write([product("a")]);
    await expect(provider.waitForTask(slow, { timeout_ms: 50 })).rejects.toThrow(EngineUnavailableError);
  });

  it.each([
    ["cancelled", "canceled" as const, "canceled"],
    ["failed", new ApiError(422, "no_space_left_on_device", "No space left"), "no_space_left_on_device"],
  ])("reports a write that was %s", async (_, fate, code) => {
    stub.tasks.fates.push(fate);
    expect(await done(write([product("a")]))).toMatchObject({ status: "failed", error: { code } });
    expect(await idsFound({ provider }, INDEX, {})).toEqual([]);
  });

  it("does not take a write that the engine forgot for one that failed or was applied", async () => {
    const task = await write([product("a")]);
    await provider.waitForTask(task);
    stub.tasks.forgetFinished();
    await expect(provider.waitForTask(task)).rejects.toThrow(EngineUnavailableError);
  });

  it("makes no index by writing documents or settings for one that the engine lost", async () => {
    stub.state.indexes.all.clear();
    expect(await done(write([product("a")]))).toMatchObject({
      status: "failed",
      error: { code: "index_not_found" },
    });
    await expect(provider.applyVocabulary()).rejects.toMatchObject({ code: "index_not_found" });
    expect(await provider.listIndexes()).toEqual([]);
  });

  it("finds synonyms of several words", async () => {
    replaceSynonyms([{ terms: ["camilan kering", "keripik"], is_mutual: false }]);
    try {
      await provider.applyVocabulary();
    } finally {
      replaceSynonyms([]);
    }
    await done(write([product("a"), { ...product("b"), title: "Camilan lain" }]));
    expect(await idsFound({ provider }, INDEX, { q: "camilan kering" })).toEqual(["a"]);
    expect(await idsFound({ provider }, INDEX, { q: "kering" })).toEqual([]);
  });

  it("shares its keys with other processes and makes them anew when they are gone", async () => {
    await new MeilisearchProvider({}, options()).search(providerQuery(INDEX, {}));
    await provider.search(providerQuery(INDEX, {}));
    expect(stub.state.keys.list()).toHaveLength(3);
    stub.state.keys.deleteAll();
    await expect(provider.search(providerQuery(INDEX, {}))).rejects.toThrow(EngineUnavailableError);
    expect(await provider.search(providerQuery(INDEX, {}))).toMatchObject({ hits: [] });
  });

  it("gets the value of a key that an engine shows at its making alone", async () => {
    stub.state.keys.showsValues = false;
    const other = new MeilisearchProvider({}, options());
    expect(await other.search(providerQuery(INDEX, {}))).toMatchObject({ hits: [] });
    expect(stub.state.keys.list()).toHaveLength(3);
  });

  it("says that a key may not make keys", async () => {
    const { key } = stub.state.keys.create({ actions: ["documents.*"], indexes: ["*"], expiresAt: null });
    const weak = new MeilisearchProvider({}, { ...options(), apiKey: key });
    await expect(weak.search(providerQuery(INDEX, {}))).rejects.toThrow(/403 invalid_api_key/);
  });

  it("lets two indexes change places, which its key cannot see the task of", async () => {
    const aside = { ...INDEX, physical_name: "talk_aside" };
    await provider.upsertIndex({ index: aside });
    await done(write([product("old")]));
    await done(
      provider.upsertDocuments({
        index: aside.physical_name,
        definition: aside,
        documents: [product("new")],
      }),
    );
    await provider.indexes.swap(INDEX.physical_name, aside.physical_name);
    const subject = { provider };
    expect(await idsFound(subject, INDEX, {})).toEqual(["new"]);
    expect(await idsFound(subject, aside, {})).toEqual(["old"]);
  });

  it("touches no index of another prefix", async () => {
    const neighbour = new MeilisearchProvider({}, { ...options(), indexPrefix: "neighbour" });
    await neighbour.upsertIndex({ index: INDEX });
    expect((await provider.listIndexes()).map(({ name }) => name)).toEqual(["talk_product_v1"]);
    expect((await neighbour.listIndexes()).map(({ name }) => name)).toEqual(["talk_product_v1"]);
    await neighbour.deleteIndex({ index: INDEX.physical_name });
    expect(await provider.listIndexes()).toHaveLength(1);
  });

  it.each([
    ["502 and a page of a proxy", 502, "<html>Bad gateway</html>"],
    ["200 and a page of a proxy", 200, "<html>Log in</html>"],
    ["503 and nothing", 503, ""],
    ["404 and a JSON of its own", 404, '{"error":"no such route"}'],
    ["422 for its full disk", 422, '{"code":"no_space_left_on_device","type":"system","message":"full"}'],
  ])("takes %s for an engine that is not there", async (_, status, body) => {
    const proxy = createServer((_request, response) => {
      response.statusCode = status;
      response.end(body);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const host = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const lost = new MeilisearchProvider({}, { ...options(), host });
    await expect(lost.search(providerQuery(INDEX, {}))).rejects.toThrow(EngineUnavailableError);
    await new Promise((resolve) => proxy.close(resolve));
  });

  it("hands the engine's wish for patience on to the Search Module", async () => {
    await provider.search(providerQuery(INDEX, {}));
    stub.failingWith = 429;
    stub.retryAfterSeconds = 3;
    await expect(write([product("a")])).rejects.toMatchObject({ status: 429, retry_after: 3_000 });
  });

  it.each([
    { host: "not an address", apiKey: "k" },
    { host: "http://localhost:7700" },
    { host: "http://localhost:7700", apiKey: "k", indexPrefix: "a b" },
    { host: "http://localhost:7700", apiKey: "k", unknown: true },
  ])("refuses to start with %j, without showing a key", (wrong) => {
    expect(() => new MeilisearchProvider({}, wrong as never)).toThrow(
      expect.objectContaining({ type: "invalid_argument", message: expect.not.stringContaining('"k"') }),
    );
  });
});
