import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "@pasar-sentra/orders/modules/seller-order";
import type { SellerOrderModuleService } from "@pasar-sentra/orders/modules/seller-order/service";
import { productContributors } from "@pasar-sentra/discovery/indexing/document-contributors";
import countPopularityHourly from "@pasar-sentra/discovery/jobs/count-popularity";
import type { CatalogueSuite } from "./catalogue-suite";

/** Building the indexes anew, and what others add to documents. */
export function describeIndexes({
  getContainer,
  asOperator,
  get,
  list,
  shop,
  eventually,
}: CatalogueSuite): void {
  describe("the indexes", () => {
    it("are built anew while they answer, one at a time, with progress", async () => {
      const search = getContainer().resolve(Modules.SEARCH);
      const { id } = shop().products["kuali-kasongan"] ?? {};
      await search.deleteDocuments({ index: "product", filters: { id } });
      const begun = await asOperator("post", "/admin/search-indexes/rebuild", {});
      expect(begun.status).toBe(202);
      // Six products, one of them a draft, each with a card and a page; two sentra, two cooperatives.
      expect(begun.data.rebuild.total).toBe(16);
      const twice = await asOperator("post", "/admin/search-indexes/rebuild", {});
      expect(twice.status).toBe(409);
      await eventually(async () => {
        expect((await list()).count).toBeGreaterThanOrEqual(4);
        const { data } = await asOperator("get", "/admin/search-indexes");
        expect(data.rebuild).toMatchObject({ status: "done", error: null, done: 14 });
        expect(data.indexes).toContainEqual(expect.objectContaining({ name: "product", documents: 5 }));
      });
      expect((await list()).count).toBe(5);
    });

    it("are for operators only", async () => {
      for (const path of ["/admin/search-indexes", "/admin/search-synonyms"]) {
        expect((await get(path)).status).toBe(401);
      }
    });

    it("take in what other plugins say of a product, when they say that it has changed", async () => {
      const { id } = shop().products["tempe-curah"] ?? {};
      productContributors.contribute({
        name: "test",
        names: { badges: { terjamin: { "id-ID": "Terjamin asal", "en-US": "Warranted origin" } } },
        contribute: async (ids) =>
          new Map(
            ids.flatMap((each) => (each === id ? [[each, { badges: ["terjamin"], popularity: 9 }]] : [])),
          ),
      });
      await getContainer()
        .resolve(Modules.EVENT_BUS)
        .emit({ name: "catalogue.products_changed", data: { id } });
      await eventually(async () => {
        const found = await list("?badge=terjamin");
        expect(found.cards.map(({ handle }) => handle)).toEqual(["tempe-curah"]);
        expect(found.facets.badge).toEqual([{ value: "terjamin", count: 1, name: "Terjamin asal" }]);
      });
      expect((await list("?sort=popularity")).cards[0]?.handle).toBe("tempe-curah");
      productContributors.contribute({ name: "test", contribute: async () => new Map() });
    });

    it("know how often a product was ordered of late", async () => {
      const container = getContainer();
      const { variants } = shop().products["guci-kasongan-60-cm"] ?? { variants: [] };
      const order = (number: number, status: string) => ({
        order_id: `order_${number}`,
        cooperative_id: shop().cooperatives.kasongan.id,
        number: `PS-2026-${number}-1`,
        status,
        due_at: new Date(),
        item_total: 1,
        shipping_total: 0,
        tax_total: 0,
        discount_total: 0,
        total: 1,
        lines: [
          {
            order_line_item_id: `line_${number}`,
            variant_id: variants[0]?.id,
            title: "Guci",
            quantity: 1,
            unit_price: 1,
            total: 1,
          },
        ],
      });
      const sellerOrders: SellerOrderModuleService = container.resolve(SELLER_ORDER_MODULE);
      await sellerOrders.createSellerOrders([
        order(1, "placed"),
        order(2, "completed"),
        order(3, "cancelled"),
      ]);
      await countPopularityHourly(container);
      await eventually(async () => {
        expect((await list("?sort=popularity")).cards[0]?.handle).toBe("guci-kasongan-60-cm");
      });
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "product_popularity",
        fields: ["orders"],
      });
      expect(data).toMatchObject([{ orders: 2 }]);
    });
  });
}
