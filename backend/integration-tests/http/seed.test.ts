import { deleteProductVariantsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { withApplication } from "../application/with-application";
import type { SeedSentra } from "../../src/seed/catalogue/catalogue-types";
import { sanan } from "../../src/seed/catalogue/sanan";
import { ensureCooperative } from "../../src/seed/load/ensure-cooperative";
import { ensureProducers } from "../../src/seed/load/ensure-producers";
import { ensureProducts } from "../../src/seed/load/ensure-products";
import { ensureSentra } from "../../src/seed/load/ensure-sentra";
import { ensureStore } from "../../src/seed/load/ensure-store";
import { ensureTranslations } from "../../src/seed/load/ensure-translations";
import { skuOf } from "../../src/seed/load/sku";

/** Two goods from stock with two variants each, and one made to order. */
const SENTRA: SeedSentra = {
  ...sanan,
  products: [...sanan.products.slice(0, 2), ...sanan.products.slice(-1)],
};
const PASSWORD = "sandi-untuk-contoh";
process.env.DEMO_PASSWORD = PASSWORD;
const VARIANTS = SENTRA.products.flatMap(({ variants }) => variants);

interface Row {
  id: string;
  handle: string;
  title: string;
  cooperative: { slug: string } | null;
  shipping_profile: { id: string } | null;
  sales_channels: { id: string }[];
  variants: {
    id: string;
    sku: string;
    price_set: { prices: { amount: number; min_quantity: number | null }[] } | null;
    supply_terms: { moq: number } | null;
    inventory_items: { inventory: { location_levels: { stocked_quantity: number }[] } }[];
  }[];
}

async function seedOnce(container: MedusaContainer) {
  const store = await ensureStore(container);
  const sentraId = await ensureSentra(container, SENTRA);
  const cooperative = await ensureCooperative(container, SENTRA, 1);
  const products = await ensureProducts(container, store, SENTRA, cooperative, 1);
  await ensureTranslations(container, SENTRA, { sentraId, cooperativeId: cooperative.id, products });
  await ensureProducers(container);
}

async function readRows(container: MedusaContainer): Promise<Row[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "handle",
      "title",
      "cooperative.slug",
      "shipping_profile.id",
      "sales_channels.id",
      "variants.id",
      "variants.sku",
      "variants.price_set.prices.amount",
      "variants.price_set.prices.min_quantity",
      "variants.supply_terms.moq",
      "variants.inventory_items.inventory.location_levels.stocked_quantity",
    ],
    pagination: { take: 100, skip: 0, order: { handle: "ASC" } },
  });
  return data as unknown as Row[];
}

withApplication({
  testSuite: ({ api, getContainer }) => {
    it("finishes what a killed run left half-made, and changes nothing when it is run again", async () => {
      const container = getContainer();
      const [first, second] = SENTRA.products;
      if (!first || !second) throw new Error("the sentra has no products");

      // Killed while the region, a product and a stock item were being made: none knows what belongs to it.
      await container
        .resolve(Modules.REGION)
        .createRegions({ name: "Indonesia", currency_code: "idr", countries: ["id"] });
      await container.resolve(Modules.PRODUCT).createProducts({
        handle: first.handle,
        title: first.title[0],
        status: "published",
        options: [{ title: first.option, values: first.variants.map(({ value }) => value) }],
      });
      await container.resolve(Modules.INVENTORY).createInventoryItems({ sku: skuOf(second, 0) });

      await seedOnce(container);

      const rows = await readRows(container);
      expect(rows.map(({ handle }) => handle).sort()).toEqual(
        SENTRA.products.map(({ handle }) => handle).sort(),
      );
      for (const row of rows) {
        expect(row.cooperative?.slug).toBe(SENTRA.cooperative.slug);
        expect(row.shipping_profile?.id).toBeTruthy();
        expect(row.sales_channels).toHaveLength(1);
        const wanted = SENTRA.products.find(({ handle }) => handle === row.handle);
        for (const [index, variant] of (wanted?.variants ?? []).entries()) {
          const found = row.variants.find(({ sku }) => sku === skuOf({ handle: row.handle }, index));
          expect(found?.price_set?.prices).toHaveLength(1 + (wanted?.wholesale.length ?? 0));
          expect(found?.supply_terms?.moq).toBe(wanted?.moq ?? 1);
          const levels = found?.inventory_items.flatMap(({ inventory }) => inventory.location_levels);
          expect(levels?.map(({ stocked_quantity }) => stocked_quantity)).toEqual(
            variant.stock === undefined ? [] : [variant.stock],
          );
        }
      }
      expect(rows.flatMap(({ variants }) => variants)).toHaveLength(VARIANTS.length);
      const { data: regions } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "region",
        fields: ["name", "payment_providers.id"],
      });
      expect(regions).toMatchObject([{ payment_providers: [{ id: "pp_system_default" }] }]);

      await seedOnce(container);
      expect(await readRows(container)).toEqual(rows);
      const counts = await Promise.all([
        container.resolve(Modules.SALES_CHANNEL).listSalesChannels(),
        container.resolve(Modules.REGION).listRegions(),
        container.resolve(Modules.FULFILLMENT).listShippingOptions(),
        container.resolve(Modules.API_KEY).listApiKeys({ title: "Storefront" }),
      ]);
      expect(counts.map(({ length }) => length)).toEqual([1, 1, 2, 1]);
      const officer = { email: `pengurus.${SENTRA.slug}@pasarsentra.example`, password: PASSWORD };
      expect((await api.post("/auth/producer/emailpass", officer)).status).toBe(200);
    });

    it("leaves alone what people have changed since", async () => {
      const container = getContainer();
      await seedOnce(container);
      const [product] = await readRows(container);
      const removed = product?.variants.at(-1);
      if (!product || !removed) throw new Error("nothing was seeded");
      await updateProductsWorkflow(container).run({
        input: { selector: { id: product.id }, update: { title: "Nama dari operator" } },
      });
      await deleteProductVariantsWorkflow(container).run({ input: { ids: [removed.id] } });
      const before = await readRows(container);
      expect(before.flatMap(({ variants }) => variants)).toHaveLength(VARIANTS.length - 1);

      await seedOnce(container);

      expect(await readRows(container)).toEqual(before);
      expect(before.find(({ id }) => id === product.id)?.title).toBe("Nama dari operator");
    });
  },
});
