import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import {
  PRODUCTS_CHANGED,
  productContributors,
} from "@pasar-sentra/discovery/indexing/document-contributors";
import { withApplication } from "../application/with-application";
import { changeCooperativeStatusWorkflow } from "@pasar-sentra/cooperatives/workflows";
import { MeilisearchStub } from "../../../plugins/discovery/integration-tests/meilisearch-stub/stub-server";
import { catalogueIsReady } from "../fixtures/catalogue";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";

/** The whole shop with Meilisearch, of which a stub takes the place; its relevance is not the question here. */
const stub = new MeilisearchStub();
await stub.start();

withApplication({
  environment: { MEILISEARCH_HOST: stub.host, MEILISEARCH_API_KEY: stub.masterKey },
  testSuite: ({ api, getContainer }) => {
    let shop: Marketplace;

    const get = async (path: string) => {
      const { status, data, headers } = await api.get(path, {
        headers: shop.headers,
        validateStatus: () => true,
      });
      expect(status, JSON.stringify(data)).toBe(200);
      return { data, engine: headers["x-search-engine"] };
    };
    const list = async (query = "") => {
      const { data, engine } = await get(`/store/catalogue${query}`);
      return { handles: data.cards.map(({ handle }: { handle: string }) => handle).sort(), data, engine };
    };
    const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });
    const price = async (handle: string, amount: number) => {
      const { id } = shop.products[handle]!.variants[0]!;
      await updateProductVariantsWorkflow(getContainer()).run({
        input: { selector: { id }, update: { prices: [{ currency_code: "idr", amount }] } },
      });
    };
    const priceShown = async (handle: string) => {
      const { data, engine } = await list();
      const card = data.cards.find((each: { handle: string }) => each.handle === handle);
      return { price: card?.price_from, engine };
    };

    beforeAll(async () => {
      const container = getContainer();
      await catalogueIsReady(container);
      shop = await createMarketplace(container);
      await eventually(async () => expect((await list()).handles).toHaveLength(5));
    });
    afterAll(() => stub.stop());

    it("shows a plugin's badge, counts it under its name and filters by it", async () => {
      const { id } = shop.products["tempe-curah"]!;
      productContributors.contribute({
        name: "test",
        names: { badges: { "test.traced": { "id-ID": "Terlacak", "en-US": "Traced" } } },
        contribute: async (ids) =>
          new Map(ids.filter((each) => each === id).map((each) => [each, { badges: ["test.traced"] }])),
      });
      await getContainer().resolve(Modules.EVENT_BUS).emit({ name: PRODUCTS_CHANGED, data: { id } });
      await eventually(async () => {
        const { handles, data, engine } = await list("?badge=test.traced");
        expect([handles, engine]).toEqual([["tempe-curah"], "meilisearch"]);
        expect(data.cards[0].badges).toEqual([{ code: "test.traced", name: "Terlacak" }]);
        expect(data.facets.badge).toEqual([{ value: "test.traced", count: 1, name: "Terlacak" }]);
      });
      productContributors.withdraw("test");
    });

    it("answers lists, texts, facets, pages and suggestions from Meilisearch, and says so", async () => {
      const searched = await list("?q=tempe+ped&province=35&made_to_order=false");
      expect(searched).toMatchObject({ handles: ["keripik-tempe-pedas"], engine: "meilisearch" });
      expect((await list()).data.facets.province).toEqual([
        { value: "35", count: 3, name: "Jawa Timur" },
        { value: "34", count: 2, name: "Daerah Istimewa Yogyakarta" },
      ]);
      expect(await get("/store/catalogue/kuali-kasongan")).toMatchObject({ engine: "meilisearch" });
      expect(await get("/store/suggestions?q=kera")).toMatchObject({ engine: "meilisearch" });
      expect((await list("?q=laptop")).data).toMatchObject({ count: 0, help: { sentra: expect.any(Array) } });
    });

    it("uses the key of the environment for keys alone", () => {
      const byMaster = stub.state.keys.uses.filter(({ isMaster }) => isMaster);
      expect(byMaster.length).toBeGreaterThan(0);
      expect(byMaster.filter(({ action }) => !action.startsWith("keys."))).toEqual([]);
    });

    it("answers from PostgreSQL while Meilisearch is gone, with what changes meanwhile, and catches up", async () => {
      await price("kuali-kasongan", 58_000);
      await eventually(async () =>
        expect(await priceShown("kuali-kasongan")).toEqual({ price: 58_000, engine: "meilisearch" }),
      );
      await stub.stop();
      expect(await list("?q=kuali")).toMatchObject({
        handles: ["kuali-kasongan"],
        engine: "postgres-fallback",
      });
      await price("kuali-kasongan", 57_000);
      await eventually(async () =>
        expect(await priceShown("kuali-kasongan")).toEqual({ price: 57_000, engine: "postgres-fallback" }),
      );
      await changeCooperativeStatusWorkflow(getContainer()).run({
        input: {
          id: shop.cooperatives.sanan.id,
          action: "suspend",
          reason: "Pemeriksaan",
          actor_id: "user_test",
        },
      });
      await eventually(async () => expect((await list()).handles).toHaveLength(2));
      await stub.start();
      await eventually(async () => {
        const { handles, engine } = await list();
        expect({ handles, engine }).toEqual({
          handles: ["guci-kasongan-60-cm", "kuali-kasongan"],
          engine: "meilisearch",
        });
      });
      expect(await priceShown("kuali-kasongan")).toEqual({ price: 57_000, engine: "meilisearch" });
    });
  },
});
