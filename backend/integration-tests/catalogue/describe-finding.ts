import type { CatalogueChanges, OffersResult, Suggestions } from "@pasar-sentra/wire/catalogue";
import { countStatements } from "../fixtures/statements";
import type { CatalogueSuite } from "./catalogue-suite";

const long = (letter: string, times: number) => letter.repeat(times);

/** Anything that somebody may put into an address; each is a 400 or a small answer, never an error of ours. */
const HOSTILE = [
  `/store/catalogue?q=${long("a", 10_000)}`,
  `/store/catalogue?q=${Array.from({ length: 66 }, (_, index) => `w${index}`).join("+")}`,
  `/store/catalogue?${Array.from({ length: 500 }, (_, index) => `sentra=s-${index}`).join("&")}`,
  "/store/catalogue?page=10000",
  "/store/catalogue?q=%07%1b%7f%e2%80%ae",
  "/store/catalogue?q=$where:1==1",
  "/store/catalogue?$where=1",
  "/store/catalogue?price_min[$gt]=1",
  `/store/catalogue?${long("[$and]", 50).replace(/^/, "commodity")}=food`,
  "/store/catalogue?q=%F0%9F%91%9F%F0%9F%91%9F",
  "/store/catalogue?q='%3B%20DROP%20TABLE%20product%3B--",
  "/store/suggestions?q[]=a",
  `/store/suggestions?q=${long("z", 201)}`,
  "/store/suggestions",
  "/store/offers",
  "/store/offers?variant_ids=",
  "/store/offers?variant_ids=%27%20OR%201=1",
  `/store/offers?variant_ids=${Array.from({ length: 101 }, (_, index) => `variant_${index}`).join(",")}`,
  "/store/catalogue-changes?since=-1",
  "/store/catalogue-changes?since=1e9",
  "/store/catalogue-changes?wait=600",
] as const;

/** Suggestions, offers, the log of changes, and what strangers may send. */
export function describeFinding({
  getContainer,
  get,
  list,
  shop,
  eventually,
  changePrice,
}: CatalogueSuite): void {
  describe("finding things", () => {
    it("says what it searched for instead, and helps when there is nothing", async () => {
      const mended = await list("?q=keripk");
      expect(mended.corrected_query).toBe("keripik");
      expect(mended.cards.length).toBeGreaterThan(0);

      const partial = await list("?q=keripik+zzzzzz");
      expect(partial).toMatchObject({ partial: true });
      expect(partial.cards.length).toBeGreaterThan(0);

      const nothing = await list("?q=tempolong");
      expect(nothing).toMatchObject({ count: 0, corrected_query: null, partial: false });
      expect(nothing.help?.terms).toContain("tempe");
      expect(nothing.help?.sentra.map(({ slug }) => slug)).toEqual(["sanan", "kasongan"]);
      expect((await list("?q=keripik")).help).toBeNull();
    });

    it("counts facets of every kind, and none when asked not to", async () => {
      const { facets } = await list("?q=keripik");
      expect(facets.regency).toEqual([{ value: "35.73", count: 3, name: "Kota Malang" }]);
      expect(facets.cooperative).toEqual([{ value: "sanan", count: 3, name: "Koperasi Keripik Sanan" }]);
      expect(facets.certificate).toEqual([{ value: "P-IRT", count: 1, name: "P-IRT" }]);
      expect(facets.moq[0]).toEqual({ at_most: 1, count: 2 });
      expect(facets.lead_time.at(-1)).toEqual({ at_most: 30, count: 3 });
      const without = await list("?q=keripik&facets=false");
      expect([without.count, without.facets.commodity]).toEqual([3, []]);
    });

    it("narrows by regency, certificate, smallest order and lead time", async () => {
      const count = async (query: string) => (await list(query)).count;
      expect(await count("?regency=34.02")).toBe(2);
      expect(await count("?certificate=P-IRT")).toBe(1);
      expect(await count("?moq_max=19")).toBe(4);
      expect(await count("?lead_time_max=1")).toBe(0);
      expect(await count("?badge=unknown")).toBe(0);
    });

    it("suggests products, sentra, cooperatives and kinds while one types", async () => {
      const suggest = async (q: string): Promise<Suggestions> =>
        (await get(`/store/suggestions?q=${encodeURIComponent(q)}`)).data;
      const typed = await suggest("kerip");
      expect(typed.products.length).toBe(3);
      expect(typed.cooperatives).toEqual([
        { slug: "sanan", legal_name: "Koperasi Keripik Sanan", sentra_name: "Sanan", product_count: 3 },
      ]);
      expect((await suggest("kason")).sentra).toMatchObject([{ slug: "kasongan", product_count: 2 }]);
      // With a typing error from four letters on; what only stands in the texts is shown for whole words alone.
      expect((await suggest("kasog")).sentra).toMatchObject([{ slug: "kasongan" }]);
      const beginning = await suggest("temp");
      expect(beginning.products.length).toBe(3);
      expect([beginning.sentra, beginning.cooperatives]).toEqual([[], []]);
      expect((await suggest("maka")).categories).toEqual([{ commodity: "food", count: 3 }]);
      expect(await suggest("  ")).toEqual({ products: [], sentra: [], cooperatives: [], categories: [] });
    });

    it("answers price, stock and date of this moment for the variants on a page", async () => {
      const [first] = shop().products["keripik-tempe-100-g"]?.variants ?? [];
      const [draft] = shop().products["keripik-tempe-belum-terbit"]?.variants ?? [];
      const { data } = await get(`/store/offers?variant_ids=${first?.id},${draft?.id},variant_unknown`);
      const { offers } = data as OffersResult;
      expect(offers).toHaveLength(1);
      expect(offers[0]).toMatchObject({
        variant_id: first?.id,
        available: 200,
        moq: 1,
        lead_time_days: 2,
        tiers: [
          { min_quantity: 1, unit_price: 10_000 },
          { min_quantity: 50, unit_price: 7_000 },
        ],
      });
      expect(offers[0]?.earliest_ship_date).toMatch(/^\d{4}-\d{2}-\d{2}$/);

      // As many statements for a whole list of cards as for one.
      const all = (await list()).cards.map((card) => card.variant_id);
      const asked = (ids: string[]) => async () => {
        const answer = await get(`/store/offers?variant_ids=${ids.join(",")}`);
        expect(answer.data.offers).toHaveLength(ids.length);
      };
      const counts: number[][] = [];
      for (let turn = 0; turn < 3; turn++) {
        counts.push([
          await countStatements(getContainer(), asked(all.slice(0, 1))),
          await countStatements(getContainer(), asked(all)),
        ]);
      }
      const fewest = [0, 1].map((place) => Math.min(...counts.map((each) => each[place] ?? 0)));
      expect(fewest[1]).toBe(fewest[0]);
    });

    it("tells caches what has changed, while they wait and afterwards", async () => {
      const changes = async (query = ""): Promise<CatalogueChanges> =>
        (await get(`/store/catalogue-changes${query}`)).data;
      const { cursor, tags } = await changes();
      expect(tags).toEqual([]);
      const waiting = changes(`?since=${cursor}&wait=20`);
      await changePrice("kuali-kasongan", 57_000);
      const news = await waiting;
      expect(news.tags).toContain("product:kuali-kasongan");
      expect(Number(news.cursor)).toBeGreaterThan(Number(cursor));
      await eventually(async () => {
        expect((await changes(`?since=${cursor}`)).tags).toContain("lists");
      });
      expect(await changes("?since=999999")).toMatchObject({ tags: [], reset: true });
    });

    it("answers whatever strangers send with a refusal or a small answer", async () => {
      for (const address of HOSTILE) {
        const { status, data } = await get(address);
        expect([200, 400], address.slice(0, 80)).toContain(status);
        if (status === 200) expect(data.cards.length).toBeLessThanOrEqual(48);
        else expect(data.message.length).toBeLessThanOrEqual(500);
      }
    });
  });
}
