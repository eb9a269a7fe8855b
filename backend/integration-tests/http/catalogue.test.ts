import {
  createReservationsWorkflow,
  revokeApiKeysWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import { changeCooperativeStatusWorkflow } from "@pasar-sentra/cooperatives/workflows";
import type { CatalogueCard, CatalogueResult, ProductPage } from "@pasar-sentra/wire/catalogue";
import { reconcileProductIndex } from "@pasar-sentra/discovery/indexing/reconcile-product-index";
import { createMarketplace, type Marketplace } from "../fixtures/marketplace";
import { ingestPictureWorkflow, orderPicturesWorkflow } from "@pasar-sentra/media/workflows";
import sharp from "sharp";
import type { CatalogueSuite } from "../catalogue/catalogue-suite";
import { describeFinding } from "../catalogue/describe-finding";
import { describeIndexes } from "../catalogue/describe-indexes";
import { describePages } from "../catalogue/describe-pages";
import { describeSynonyms } from "../catalogue/describe-synonyms";
import { catalogueIsReady } from "../fixtures/catalogue";
import { createOperator } from "../fixtures/operator";
import { describeRelevance } from "../relevance/describe-relevance";

const PUBLISHED = [
  "guci-kasongan-60-cm",
  "keripik-tempe-100-g",
  "keripik-tempe-pedas",
  "kuali-kasongan",
  "tempe-curah",
];

/** A query and the parameter that the refusal has to name. */
const BAD_QUERIES = [
  ["?warna=merah", "warna"],
  ["?commodity=weapons", "commodity"],
  ["?province=3", "province"],
  ["?province[$ne]=35", "province"],
  [`?${Array.from({ length: 30 }, (_, index) => `sentra=s-${index}`).join("&")}`, "sentra"],
  ["?sentra=Sanan%20Raya", "sentra"],
  ["?cooperative=a%07b", "cooperative"],
  ["?price_min=-1", "price_min"],
  ["?price_min=1e3", "price_min"],
  ["?price_min=10&price_max=5", "price_max"],
  ["?price_max=99999999999999999999", "price_max"],
  ["?made_to_order=yes", "made_to_order"],
  ["?in_stock=false", "in_stock"],
  ["?sort=cheapest", "sort"],
  ["?sort=newest&sort=price_asc", "sort"],
  ["?limit=0", "limit"],
  ["?limit=49", "limit"],
  ["?limit=ten", "limit"],
  ["?cursor=10000", "cursor"],
  [`?cursor=${Buffer.from("99999.0123456789abcdef").toString("base64url")}`, "cursor"],
  [`?q=${"a".repeat(201)}`, "q"],
  ["?q[]=a&q[]=b", "q"],
  ["?fields=*", "fields"],
  ["?regency=3573", "regency"],
  ["?certificate=%07", "certificate"],
  [`?badge=${"b".repeat(61)}`, "badge"],
  ["?moq_max=0", "moq_max"],
  ["?lead_time_max=-1", "lead_time_max"],
  ["?facets=some", "facets"],
] as const;

withApplication({
  testSuite: ({ api, getContainer }) => {
    let shop: Marketplace;
    let operator: Awaited<ReturnType<typeof createOperator>>;

    beforeAll(async () => {
      const container = getContainer();
      await catalogueIsReady(container);
      shop = await createMarketplace(container);
      operator = await createOperator(container, "operator@pasarsentra.example");
      await eventually(async () => expect((await list()).count).toBe(PUBLISHED.length));
    });

    /** Events reach the index within a fraction of a second; how fast is for the benchmark to say. */
    function eventually(check: () => Promise<void>): Promise<void> {
      return vi.waitFor(check, { timeout: 20_000 });
    }

    function get(path: string, headers: Record<string, string> = {}) {
      return api.get(path, { headers: { ...shop.headers, ...headers }, validateStatus: () => true });
    }

    async function list(query = "", headers?: Record<string, string>): Promise<CatalogueResult> {
      const response = await get(`/store/catalogue${query}`, headers);
      expect(response.status, JSON.stringify(response.data)).toBe(200);
      return response.data;
    }

    async function page(handle: string, headers?: Record<string, string>): Promise<ProductPage> {
      const response = await get(`/store/catalogue/${handle}`, headers);
      expect(response.status, JSON.stringify(response.data)).toBe(200);
      return response.data.product;
    }

    async function card(handle: string): Promise<CatalogueCard | undefined> {
      return (await list()).cards.find((candidate) => candidate.handle === handle);
    }

    const handles = (result: CatalogueResult) => result.cards.map((found) => found.handle).sort();

    describe("the list", () => {
      it("shows what is published, with what a card needs", async () => {
        const result = await list();
        expect(handles(result)).toEqual(PUBLISHED);
        expect(await card("keripik-tempe-100-g")).toMatchObject({
          title: "Keripik tempe Sanan",
          commodity: "food",
          sentra_slug: "sanan",
          sentra_name: "Sanan",
          province_code: "35",
          regency_name: "Kota Malang",
          cooperative_slug: "sanan",
          cooperative_name: "Koperasi Keripik Sanan",
          variant_id: shop.products["keripik-tempe-100-g"]?.variants[0]?.id,
          variant_count: 2,
          price_from: 10_000,
          wholesale: { unit_price: 7_000, min_quantity: 50 },
          unit: "bungkus",
          moq: 1,
          made_to_order: false,
          lead_time_days: 2,
          in_stock: true,
          picture: null,
          band_url: "/media/textile-bands/35.73.01.1007.svg",
        });
      });

      it("finds by province, by sentra, by cooperative and by commodity", async () => {
        const malang = ["keripik-tempe-100-g", "keripik-tempe-pedas", "tempe-curah"];
        const bantul = ["guci-kasongan-60-cm", "kuali-kasongan"];
        expect(handles(await list("?province=35"))).toEqual(malang);
        expect(handles(await list("?province=35&province=34"))).toEqual(PUBLISHED);
        expect(handles(await list("?sentra=kasongan"))).toEqual(bantul);
        expect(handles(await list("?cooperative=sanan"))).toEqual(malang);
        expect(handles(await list("?commodity=craft&commodity=drink"))).toEqual(bantul);
        expect(await list("?province=51")).toMatchObject({ cards: [], count: 0, next_cursor: null });
      });

      it("finds by price, stock and way of making", async () => {
        expect(handles(await list("?price_min=11000&price_max=60000"))).toEqual([
          "keripik-tempe-pedas",
          "kuali-kasongan",
        ]);
        expect(handles(await list("?made_to_order=true"))).toEqual(["guci-kasongan-60-cm", "tempe-curah"]);
        expect(handles(await list("?in_stock=true&province=34"))).toEqual(["kuali-kasongan"]);
      });

      it("counts what each filter value would bring", async () => {
        const { facets } = await list("?province=35&made_to_order=true");
        expect(facets.province).toEqual([
          { value: "34", count: 1, name: "Daerah Istimewa Yogyakarta" },
          { value: "35", count: 1, name: "Jawa Timur" },
        ]);
        expect(facets.commodity).toEqual([{ value: "food", count: 1 }]);
        expect(facets.sentra).toEqual([{ value: "sanan", count: 1, name: "Sanan" }]);
        expect(facets.made_to_order).toEqual([
          { value: "false", count: 2 },
          { value: "true", count: 1 },
        ]);
        expect(facets.price).toEqual({ min: 6_500, max: 6_500 });
        expect((await list("?province=51")).facets.price).toBeNull();
      });

      it("searches words in both languages, word beginnings and with a typing error", async () => {
        expect(handles(await list("?q=guci"))).toEqual(["guci-kasongan-60-cm"]);
        // The others are called keripik tempe, which means the same; the one with the very words comes first.
        const english = await list("?q=tempeh+crisps");
        expect([english.count, english.cards[0]?.handle]).toEqual([3, "keripik-tempe-100-g"]);
        expect(handles(await list("?q=tempe+ped"))).toEqual(["keripik-tempe-pedas"]);
        expect((await list("?q=kripik")).cards[0]?.handle).toMatch(/tempe/);
        expect(await list("?q=laptop")).toMatchObject({ cards: [], count: 0, next_cursor: null });
        expect(await list("?q=%27%22%3A*%26%21%07")).toMatchObject({ cards: [], count: 0 });
        expect(
          (await list(`?q=${encodeURIComponent("tempe' & !pedas | (guci")}`)).count,
        ).toBeGreaterThanOrEqual(0);
      });

      it("orders by price", async () => {
        const prices = (result: CatalogueResult) => result.cards.map((found) => found.price_from);
        expect(prices(await list("?sort=price_asc"))).toEqual([6_500, 10_000, 11_000, 60_000, 275_000]);
        expect(prices(await list("?sort=price_desc"))).toEqual([275_000, 60_000, 11_000, 10_000, 6_500]);
      });

      it("pages through everything once, and knows its own cursors", async () => {
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const result: CatalogueResult = await list(
            `?limit=2&sort=newest${cursor ? `&cursor=${cursor}` : ""}`,
          );
          seen.push(...result.cards.map((found) => found.handle));
          cursor = result.next_cursor;
        } while (cursor);
        expect(seen.sort()).toEqual(PUBLISHED);

        const first = await list("?limit=2");
        const elsewhere = await get(`/store/catalogue?limit=2&province=35&cursor=${first.next_cursor}`);
        expect(elsewhere.status).toBe(400);
        expect(elsewhere.data.message).toContain("cursor");
      });

      it("speaks English when asked", async () => {
        const english = await list("?province=34", { "x-medusa-locale": "en-US" });
        expect(english.cards.find(({ handle }) => handle === "guci-kasongan-60-cm")?.title).toBe(
          "Kasongan clay urn",
        );
      });

      it("refuses what it does not understand and names the parameter", async () => {
        for (const [query, name] of BAD_QUERIES) {
          const response = await get(`/store/catalogue${query}`);
          expect(response.status, query).toBe(400);
          expect(response.data.message, query).toContain(name);
        }
      });

      it("needs a publishable key, which ends when it is revoked", async () => {
        const response = await api.get("/store/catalogue", { validateStatus: () => true });
        expect(response.status).toBe(400);
        expect((await get("/store/catalogue")).status).toBe(200);
        await revokeApiKeysWorkflow(getContainer()).run({
          input: { selector: { type: "publishable" }, revoke: { revoked_by: "test" } },
        });
        expect((await get("/store/catalogue")).status).toBe(400);
      });

      it("may be kept by a shared cache and answers 304 for what is known", async () => {
        const response = await get("/store/catalogue");
        expect(response.headers["cache-control"]).toBe(
          "public, max-age=0, s-maxage=30, stale-while-revalidate=300",
        );
        expect(response.headers.vary).toContain("x-medusa-locale");
        const again = await get("/store/catalogue", { "if-none-match": response.headers.etag });
        expect(again.status).toBe(304);
      });

      it("asks the database as often for forty as for one", async () => {
        const one = await fewestStatements(() => list("?limit=1"));
        const forty = await fewestStatements(() => list("?limit=40"));
        expect(await fewestStatements(readsTheDatabase)).toBeGreaterThan(0);
        expect(forty).toBe(one);
      });
    });

    describe("a product's page", () => {
      it("says everything about one product", async () => {
        const product = await page("keripik-tempe-100-g");
        expect(product).toMatchObject({
          title: "Keripik tempe Sanan",
          subtitle: "100 gram, gurih daun jeruk",
          material: "Kedelai, tepung beras, daun jeruk",
          commodity: "food",
          options: [{ title: "Pilihan", values: ["100 gram", "250 gram"] }],
          pictures: [],
          certificates: [{ type: "P-IRT", number: "0000000000001-30" }],
          cooperative: {
            slug: "sanan",
            legal_name: "Koperasi Keripik Sanan",
            product_count: 3,
            minimum_order: 0,
          },
          sentra: { slug: "sanan", product_count: 3, season_months: [3, 4], area: { name: "Purwantoro" } },
        });
        expect(product.variants).toHaveLength(2);
        expect(product.variants[0]).toMatchObject({
          title: "100 gram",
          options: { Pilihan: "100 gram" },
          weight_grams: 110,
          tiers: [
            { min_quantity: 1, unit_price: 10_000 },
            { min_quantity: 50, unit_price: 7_000 },
          ],
          supply_terms: {
            unit: "bungkus",
            moq: 1,
            order_multiple: 1,
            lead_time_days: 2,
            made_to_order: false,
          },
          available: 200,
        });
        expect(product.related.map(({ handle }) => handle).sort()).toEqual([
          "keripik-tempe-pedas",
          "tempe-curah",
        ]);
      });

      it("counts no stock of what is made to order", async () => {
        const product = await page("guci-kasongan-60-cm");
        expect(product.variants[0]).toMatchObject({ available: null, supply_terms: { made_to_order: true } });
      });

      it("speaks English when asked, Indonesian where English is missing", async () => {
        const english = { "x-medusa-locale": "en-US" };
        const urn = await page("guci-kasongan-60-cm", english);
        expect(urn).toMatchObject({ title: "Kasongan clay urn", material: "Tanah liat" });
        expect((await page("kuali-kasongan", english)).title).toBe("Kuali tanah liat");
      });

      it("keeps to itself what is nobody's business", async () => {
        const body = JSON.stringify(await page("keripik-tempe-100-g"));
        expect(body).not.toMatch(/bank|nik_koperasi|stocked_quantity|reserved|status_reason/);
      });

      it("is not there for a draft, for nothing and for nonsense", async () => {
        for (const handle of [
          "keripik-tempe-belum-terbit",
          "tidak-ada",
          "%07",
          "..%2Fadmin",
          "A".repeat(300),
        ]) {
          expect((await get(`/store/catalogue/${handle}`)).status, handle).toBe(404);
        }
      });

      it("refuses an unknown parameter", async () => {
        const response = await get("/store/catalogue/kuali-kasongan?fields=*");
        expect(response.status).toBe(400);
        expect(response.data.message).toContain('"fields"');
      });

      it("asks the database as often for two variants as for one", async () => {
        const one = await fewestStatements(() => page("kuali-kasongan"));
        const two = await fewestStatements(() => page("keripik-tempe-100-g"));
        expect(await fewestStatements(readsTheDatabase)).toBeGreaterThan(0);
        expect(two).toBe(one);
      });
    });

    describe("what changes", () => {
      it("takes a suspended seller's goods away at once and brings them back", async () => {
        const { id } = shop.cooperatives.sanan;
        const change = (action: "suspend" | "reinstate") =>
          changeCooperativeStatusWorkflow(getContainer()).run({
            input: { id, action, reason: "Pemeriksaan izin edar", actor_id: "user_test" },
          });
        await change("suspend");
        await eventually(async () =>
          expect(handles(await list())).toEqual(["guci-kasongan-60-cm", "kuali-kasongan"]),
        );
        expect((await get("/store/catalogue/keripik-tempe-100-g")).status).toBe(404);

        await change("reinstate");
        await eventually(async () => expect(handles(await list())).toEqual(PUBLISHED));
      });

      it("shows a new price", async () => {
        const variant = shop.products["kuali-kasongan"]!.variants[0]!;
        await updateProductVariantsWorkflow(getContainer()).run({
          input: {
            selector: { id: variant.id },
            update: { prices: [{ currency_code: "idr", amount: 55_000 }] },
          },
        });
        await eventually(async () => expect((await card("kuali-kasongan"))?.price_from).toBe(55_000));
        expect((await page("kuali-kasongan")).variants[0]?.tiers).toEqual([
          { min_quantity: 1, unit_price: 55_000 },
        ]);
      });

      it("shows that the last piece is taken, and that there is stock again", async () => {
        const { inventory_item_id: item } = shop.products["kuali-kasongan"]!.variants[0]!;
        const location = shop.cooperatives.kasongan.stock_location_id;
        await createReservationsWorkflow(getContainer()).run({
          input: { reservations: [{ inventory_item_id: item!, location_id: location, quantity: 5 }] },
        });
        await eventually(async () => expect((await card("kuali-kasongan"))?.in_stock).toBe(false));
        expect((await page("kuali-kasongan")).variants[0]?.available).toBe(0);

        await updateInventoryLevelsWorkflow(getContainer()).run({
          input: { updates: [{ inventory_item_id: item!, location_id: location, stocked_quantity: 9 }] },
        });
        await eventually(async () => expect((await card("kuali-kasongan"))?.in_stock).toBe(true));
        expect((await page("kuali-kasongan")).variants[0]?.available).toBe(4);
      });

      it("shows new supply terms and new English texts", async () => {
        const { id, variants } = shop.products["kuali-kasongan"]!;
        const cooperatives: CooperativeModuleService = getContainer().resolve(COOPERATIVE_MODULE);
        await cooperatives.updateSupplyTerms({
          selector: { variant_id: variants[0]!.id },
          data: { lead_time_days: 9 },
        });
        await getContainer()
          .resolve(Modules.TRANSLATION)
          .createTranslations([
            {
              reference: "product",
              reference_id: id,
              locale_code: "en-US",
              translations: { title: "Clay pot" },
            },
          ]);
        await eventually(async () => expect((await card("kuali-kasongan"))?.lead_time_days).toBe(9));
        await eventually(async () => {
          const { cards } = await list("?q=pot", { "x-medusa-locale": "en-US" });
          expect(cards.map(({ title }) => title)).toContain("Clay pot");
        });
      });

      it("shows what is published and hides what is withdrawn or taken from its seller", async () => {
        const draft = shop.products["keripik-tempe-belum-terbit"]!;
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: draft.id }, update: { status: "published" } },
        });
        await eventually(async () => expect(await card(draft.handle)).toBeDefined());
        await updateProductsWorkflow(getContainer()).run({
          input: { selector: { id: draft.id }, update: { status: "draft" } },
        });
        await eventually(async () => expect(await card(draft.handle)).toBeUndefined());

        const pot = shop.products["kuali-kasongan"]!;
        await getContainer()
          .resolve(ContainerRegistrationKeys.LINK)
          .dismiss({
            [Modules.PRODUCT]: { product_id: pot.id },
            [COOPERATIVE_MODULE]: { cooperative_id: shop.cooperatives.kasongan.id },
          });
        await eventually(async () => expect(await card(pot.handle)).toBeUndefined());
        expect((await get(`/store/catalogue/${pot.handle}`)).status).toBe(404);
      });

      it("shows the first picture once it is encoded, in the sizes of a card", async () => {
        const { id, handle } = shop.products["kuali-kasongan"]!;
        const ingest = async (alt: string, alt_en: string, background: string) => {
          const image = sharp({ create: { width: 800, height: 600, channels: 3, background } });
          const content = (await image.jpeg().toBuffer()).toString("base64");
          const input = { product_id: id, content, alt, alt_en, encode_now: true };
          return (await ingestPictureWorkflow(getContainer()).run({ input })).result.picture.id;
        };
        const pot = await ingest("Kuali tanah liat", "A clay pot", "#a8452f");
        await eventually(async () => expect((await card(handle))?.picture?.id).toBe(pot));
        const { cards } = await list("?sentra=kasongan", { "x-medusa-locale": "en-US" });
        const picture = cards.find((found) => found.handle === handle)?.picture;
        expect(picture).toMatchObject({ alt: "A clay pot", width: 800, height: 600 });
        expect(new Set(picture?.sources.map(({ width }) => width))).toEqual(new Set([160, 320, 480, 640]));

        const lid = await ingest("Tutup kuali", "Its lid", "#3f6b4f");
        await eventually(async () =>
          expect((await page(handle)).pictures.map(({ alt }) => alt)).toEqual([
            "Kuali tanah liat",
            "Tutup kuali",
          ]),
        );
        await orderPicturesWorkflow(getContainer()).run({
          input: { product_id: id, picture_ids: [lid, pot] },
        });
        await eventually(async () => expect((await card(handle))?.picture?.id).toBe(lid));
      });

      it("heals what a lost event left behind", async () => {
        const search = getContainer().resolve(Modules.SEARCH);
        const { id, handle } = shop.products["kuali-kasongan"]!;
        await search.deleteDocuments({ index: "product", filters: { id } });
        expect(await card(handle)).toBeUndefined();
        expect(await reconcileProductIndex(getContainer())).toBe(PUBLISHED.length + 1);
        expect(await card(handle)).toBeDefined();
      });
    });

    const suite: CatalogueSuite = {
      getContainer,
      shop: () => shop,
      get,
      asOperator: (method, path, body) =>
        api.request({ method, url: path, data: body, headers: operator.headers, validateStatus: () => true }),
      list,
      eventually,
      changePrice: async (handle, amount) => {
        const [variant] = shop.products[handle]?.variants ?? [];
        await updateProductVariantsWorkflow(getContainer()).run({
          input: {
            selector: { id: variant?.id },
            update: { prices: [{ currency_code: "idr", amount }] },
          },
        });
      },
    };
    describeFinding(suite);
    describeIndexes(suite);
    describePages(suite);
    describeSynonyms(suite);
    describeRelevance(suite);

    /** Documents are answered from memory, so that only this shows that statements are counted. */
    const readsTheDatabase = () => get(`/store/regions/${shop.region_id}?fields=name`);

    /** SQL statements of something that is done again and again; work in the background can only add some. */
    async function fewestStatements(run: () => Promise<unknown>): Promise<number> {
      const counts: number[] = [];
      for (let turn = 0; turn < 4; turn++) counts.push(await statements(run));
      return Math.min(...counts);
    }

    /** SQL statements that the application sends while something runs. */
    async function statements(run: () => Promise<unknown>): Promise<number> {
      const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      let count = 0;
      const onQuery = () => {
        count += 1;
      };
      connection.on("query", onQuery);
      await run();
      connection.off("query", onQuery);
      return count;
    }
  },
});
