import { updateInventoryLevelsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import type { OffersResult, ProductPage } from "@pasar-sentra/wire/catalogue";
import { previewProductPage } from "@pasar-sentra/discovery/page/read-product-page";
import type { ProductPageDocument } from "@pasar-sentra/discovery/page/page-document";
import { PAGE_DOCUMENT_FIELDS, PAGE_INDEX } from "@pasar-sentra/discovery/page/page-document";
import type { CatalogueSuite } from "./catalogue-suite";

const HANDLE = "kuali-kasongan";
const ENGLISH = { "x-medusa-locale": "en-US" };

/** Pages of products come from the index and follow what changes; what can be bought is said by the records. */
export function describePages({ getContainer, get, shop, eventually }: CatalogueSuite): void {
  const page = async (handle = HANDLE, headers?: Record<string, string>): Promise<ProductPage> => {
    const { status, data } = await get(`/store/catalogue/${handle}`, headers);
    expect(status, JSON.stringify(data)).toBe(200);
    return data.product;
  };

  describe("pages of products", () => {
    it("are read from the index, without a look at the products' tables, and are what the seller previews", async () => {
      const { id, variants } = shop().products[HANDLE] ?? { id: "", variants: [] };
      const turns: string[][] = [];
      for (let turn = 0; turn < 4; turn++) {
        turns.push(await statementsOf(() => page("keripik-tempe-100-g")));
      }
      // Work in the background can only add some.
      const [statements = []] = turns.sort((a, b) => a.length - b.length);
      const records = statements.filter((sql) =>
        /(from|join) "(public"\.")?(product|product_\w+|cooperative|sentra|price|inventory_\w+)"/i.test(sql),
      );
      expect(records).toEqual([]);
      // At most one look for news and one reading of documents in each of the four indexes.
      expect(statements.filter((sql) => /search_/.test(sql)).length).toBeLessThanOrEqual(8);
      for (const locale of ["id-ID", "en-US"] as const) {
        const { related: _related, ...shown } = await page(HANDLE, { "x-medusa-locale": locale });
        const previewed = await previewProductPage(getContainer(), id, locale);
        expect(previewed).toMatchObject(shown);
        expect(previewed?.variants.map((variant) => variant.id)).toEqual([variants[0]?.id]);
      }
    });

    it("follow the product, its options, its seller, the seller's members and the sentra", async () => {
      const container = getContainer();
      const { id } = shop().products[HANDLE] ?? { id: "" };
      const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE);
      const { id: sellerId } = shop().cooperatives.kasongan;
      const before = await page();
      await updateProductsWorkflow(container).run({
        input: { selector: { id }, update: { description: "Dibakar dua kali." } },
      });
      await eventually(async () => expect((await page()).description).toBe("Dibakar dua kali."));

      await cooperatives.updateCooperatives({
        id: sellerId,
        legal_name: "Koperasi Gerabah",
        minimum_order: 50_000,
      });
      await eventually(async () => {
        const { cooperative } = await page();
        expect(cooperative).toMatchObject({ legal_name: "Koperasi Gerabah", minimum_order: 50_000 });
      });

      const [member] = await cooperatives.createMembers([
        {
          workshop_name: "Griya Gerabah",
          owner_name: "Sutini",
          craft: "Gerabah",
          workers: 2,
          since_year: 2001,
          cooperative_id: sellerId,
        },
      ]);
      const members = async () => (await page()).cooperative.member_count;
      await eventually(async () => expect(await members()).toBe(before.cooperative.member_count + 1));
      await cooperatives.updateMembers({ id: member?.id ?? "", is_active: false });
      await eventually(async () => expect(await members()).toBe(before.cooperative.member_count));

      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "product",
        fields: ["options.id", "options.title", "options.values.id", "options.values.value"],
        filters: { id },
      });
      const option = data[0]?.options?.[0];
      const value = option?.values?.[0];
      const sentra = await query.graph({ entity: "sentra", fields: ["id"], filters: { slug: "kasongan" } });
      const english = (reference: string, reference_id: string, translations: Record<string, string>) => ({
        reference,
        reference_id,
        locale_code: "en-US",
        translations,
      });
      await container
        .resolve(Modules.TRANSLATION)
        .createTranslations([
          english("product_option", option?.id ?? "", { title: "Choice" }),
          english("product_option_value", value?.id ?? "", { value: "Plain" }),
          english("sentra", sentra.data[0]?.id ?? "", { summary: "Clay, by hand." }),
        ]);
      await eventually(async () => {
        const { options, variants, sentra: place } = await page(HANDLE, ENGLISH);
        expect(options).toEqual([{ title: "Choice", values: ["Plain"] }]);
        expect(variants[0]?.options).toEqual({ Choice: "Plain" });
        expect(place.summary).toBe("Clay, by hand.");
      });
      expect((await page()).options).toEqual([{ title: option?.title, values: [value?.value] }]);
    });

    it("may be late, and then the offers say what holds", async () => {
      const container = getContainer();
      const search = container.resolve(Modules.SEARCH);
      const [variant] = shop().products[HANDLE]?.variants ?? [];
      await updateInventoryLevelsWorkflow(container).run({
        input: {
          updates: [
            {
              inventory_item_id: variant?.inventory_item_id ?? "",
              location_id: shop().cooperatives.kasongan.stock_location_id,
              stocked_quantity: 0,
            },
          ],
        },
      });
      await eventually(async () => expect((await page()).variants[0]?.available).toBe(0));
      const { hits } = await search.search({
        entity: PAGE_INDEX,
        fields: [...PAGE_DOCUMENT_FIELDS],
        filters: { handle: HANDLE },
      });
      const late = structuredClone(hits[0]?.document) as unknown as ProductPageDocument;
      for (const each of late.page.variants) each.available = 100;
      await search.upsertDocuments({ index: PAGE_INDEX, documents: [late] });
      expect((await page()).variants[0]?.available).toBe(100);
      const { offers } = (await get(`/store/offers?variant_ids=${variant?.id}`)).data as OffersResult;
      expect(offers).toMatchObject([{ variant_id: variant?.id, available: 0 }]);
    });
  });

  async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
    const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const seen: string[] = [];
    const onQuery = ({ sql }: { sql: string }) => {
      seen.push(sql);
    };
    connection.on("query", onQuery);
    await run();
    connection.off("query", onQuery);
    return seen;
  }
}
