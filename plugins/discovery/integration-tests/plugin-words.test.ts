import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  COOPERATIVE_PAGE_CHANGED,
  directoryPanels,
  SENTRA_PAGE_CHANGED,
} from "@pasar-sentra/cooperatives/directory/directory-panels";
import { SENTRA_MODULE } from "@pasar-sentra/cooperatives/modules/sentra";
import type { SentraModuleService } from "@pasar-sentra/cooperatives/modules/sentra/service";
import {
  PRODUCTS_CHANGED,
  productContributors,
} from "@pasar-sentra/discovery/indexing/document-contributors";
import { productPanels } from "@pasar-sentra/discovery/page/product-panels";
import { MOST_PANEL_ROWS, type PagePanel } from "@pasar-sentra/wire/panel";
import { withApplication } from "../../../backend/integration-tests/application/with-application";
import { catalogueIsReady } from "../../../backend/integration-tests/fixtures/catalogue";
import { createMarketplace, type Marketplace } from "../../../backend/integration-tests/fixtures/marketplace";

const NAME = "test.words";
const HANDLE = "keripik-tempe-100-g";

withApplication({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let shop: Marketplace;
    /** What the plugin says at present. */
    let lot = "Lot 1";

    const panel = (title: string, rows = 1): PagePanel => ({
      key: "test.lots",
      title,
      rows: Array.from({ length: rows }, (_, index) => ({
        label: `Lot ${index}`,
        text: lot,
        href: index === 0 ? "/sentra" : null,
      })),
      note: null,
      as_of: "2026-11-30",
      by: "Dinas Perindustrian",
    });
    const get = async (path: string, locale = "id-ID") => {
      const headers = { ...shop.headers, "x-medusa-locale": locale };
      const { status, data } = await api.get(path, { headers, validateStatus: () => true });
      expect(status, JSON.stringify(data)).toBe(200);
      return data;
    };
    const product = async (locale?: string) => (await get(`/store/catalogue/${HANDLE}`, locale)).product;
    const emit = (name: string, data: object) =>
      container.resolve(Modules.EVENT_BUS).emit({ name, data: data as never });
    const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });

    beforeAll(async () => {
      container = getContainer();
      await catalogueIsReady(container);
      productContributors.contribute({
        name: NAME,
        names: { badges: { "test.traced": { "id-ID": "Terlacak", "en-US": "Traced" } } },
        contribute: async (ids) => new Map(ids.map((id) => [id, { badges: ["test.traced"] }])),
      });
      productPanels.contribute({
        name: NAME,
        panels: async (ids) =>
          new Map(ids.map((id) => [id, [{ "id-ID": panel("Asal", 30), "en-US": panel("Origin", 30) }]])),
      });
      directoryPanels.contribute({
        name: NAME,
        cooperative: async (_container, { slug }, locale) => [
          panel(`${locale === "en-US" ? "Members of" : "Anggota"} ${slug}`),
        ],
        sentra: async (_container, { slug }) => [panel(`Sensus ${slug}`)],
      });
      shop = await createMarketplace(container);
      await eventually(async () => expect((await product()).panels).toHaveLength(1));
    });

    afterAll(() => {
      for (const port of [productContributors, productPanels, directoryPanels]) port.withdraw(NAME);
    });

    beforeEach(() => {
      lot = "Lot 1";
    });

    it("shows a badge on card and page, and a panel with whose word it is, in the reader's language", async () => {
      expect(await product()).toMatchObject({
        badges: [{ code: "test.traced", name: "Terlacak" }],
        panels: [{ title: "Asal", as_of: "2026-11-30", by: "Dinas Perindustrian" }],
      });
      const english = await product("en-US");
      expect(english).toMatchObject({ badges: [{ name: "Traced" }], panels: [{ title: "Origin" }] });
      expect(english.panels[0].rows).toHaveLength(MOST_PANEL_ROWS);
      const found = await get("/store/catalogue?badge=test.traced", "en-US");
      expect(found.cards[0].badges).toEqual([{ code: "test.traced", name: "Traced" }]);
      expect(found.facets.badge).toEqual([{ value: "test.traced", count: found.count, name: "Traced" }]);
    });

    it("makes a product's page anew when the plugin says so, and tells whoever keeps it", async () => {
      const { cursor } = await get("/store/catalogue-changes");
      lot = "Lot 2";
      await emit(PRODUCTS_CHANGED, { id: shop.products[HANDLE]?.id });
      await eventually(async () => expect((await product()).panels[0].rows[0].text).toBe("Lot 2"));
      const { tags } = await get(`/store/catalogue-changes?since=${cursor}`);
      expect(tags).toContain(`product:${HANDLE}`);
    });

    it("speaks on the pages of cooperatives and sentra; a change tells these pages and no list", async () => {
      const { slug, sentra_slug, id } = shop.cooperatives.kasongan;
      const cooperative = await get(`/store/cooperatives/${slug}`, "en-US");
      expect(cooperative.cooperative.panels).toMatchObject([{ title: `Members of ${slug}` }]);
      const { sentra } = await get(`/store/sentra/${sentra_slug}`);
      expect(sentra.panels).toMatchObject([{ title: `Sensus ${sentra_slug}`, rows: [{ text: "Lot 1" }] }]);
      const sentras: SentraModuleService = container.resolve(SENTRA_MODULE);
      const [{ id: sentraId } = { id: "" }] = await sentras.listSentras({ slug: sentra_slug });
      const { cursor } = await get("/store/catalogue-changes");
      lot = "Lot 2";
      await emit(COOPERATIVE_PAGE_CHANGED, { id });
      await emit(SENTRA_PAGE_CHANGED, { id: sentraId });
      const told = new Set<string>();
      await eventually(async () => {
        const { tags } = await get(`/store/catalogue-changes?since=${cursor}`);
        for (const tag of tags) told.add(tag);
        expect([...told].sort()).toEqual([`cooperative:${slug}`, `sentra:${sentra_slug}`]);
      });
      const after = await get(`/store/sentra/${sentra_slug}`);
      expect(after.sentra.panels[0].rows[0].text).toBe("Lot 2");
    });
  },
});
