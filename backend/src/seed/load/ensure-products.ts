import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import { setSupplyTermsWorkflow } from "@pasar-sentra/cooperatives/workflows";
import type { SeedProduct, SeedSentra, SeedVariant } from "../catalogue/catalogue-types";
import { clearHalfMade } from "./clear-half-made";
import type { SeededCooperative } from "./ensure-cooperative";
import type { SeededStore } from "./ensure-store";
import { tierPrices } from "./product-prices";
import { seedGtin } from "./seed-gtin";
import { skuOf } from "./sku";
import type { SeededProduct } from "./seeded-product";

const FIELDS = [
  "id",
  "handle",
  "cooperative.id",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
  "variants.id",
  "variants.sku",
  "variants.title",
  "variants.supply_terms.id",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.id",
];

/**
 * The sentra's products with their owner, stock and supply terms; each of these is added where it is missing.
 * @returns by handle
 */
export async function ensureProducts(
  container: MedusaContainer,
  store: SeededStore,
  sentra: SeedSentra,
  cooperative: SeededCooperative,
  sentraNumber: number,
): Promise<Map<string, SeededProduct>> {
  const present = await clearHalfMade(container, sentra, await readProducts(container, sentra));
  const missing = sentra.products.filter(({ handle }) => !present.has(handle));
  if (missing.length > 0) {
    await createProductsWorkflow(container).run({
      input: { products: missing.map((product) => productInput(product, sentra, store, cooperative)) },
    });
  }
  const products = missing.length > 0 ? await readProducts(container, sentra) : present;
  await stockUp(container, sentra, products, cooperative);
  await agreeTerms(container, sentra, products, sentraNumber);
  // Last: a product without an owner is not on sale, and is made anew when this run is killed before.
  await linkOwner(container, [...products.values()], cooperative);
  return products;
}

async function readProducts(
  container: MedusaContainer,
  sentra: SeedSentra,
): Promise<Map<string, SeededProduct>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { handle: sentra.products.map(({ handle }) => handle) },
  });
  return new Map((data as unknown as SeededProduct[]).map((product) => [product.handle, product]));
}

function productInput(
  product: SeedProduct,
  sentra: SeedSentra,
  store: SeededStore,
  owner: SeededCooperative,
) {
  return {
    handle: product.handle,
    title: product.title[0],
    description: product.description[0],
    material: product.material[0],
    status: "published" as const,
    origin_country: "id",
    shipping_profile_id: owner.shippingProfileId,
    sales_channels: [{ id: store.salesChannelId }],
    category_ids: [store.categoryIds[sentra.commodity] as string],
    metadata: {
      commodity: sentra.commodity,
      sentra_slug: sentra.slug,
      certificates: [...(product.certificates ?? [])],
    },
    options: [{ title: product.option, values: product.variants.map(({ value }) => value) }],
    variants: product.variants.map((variant, index) => ({
      title: variant.value,
      sku: skuOf(product, index),
      options: { [product.option]: variant.value },
      weight: variant.weight,
      manage_inventory: variant.stock !== undefined,
      prices: tierPrices(product, variant),
    })),
  };
}

async function linkOwner(
  container: MedusaContainer,
  products: readonly SeededProduct[],
  owner: SeededCooperative,
): Promise<void> {
  const ownerless = products.filter(({ cooperative }) => !cooperative);
  if (ownerless.length === 0) return;
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    ownerless.map(({ id }) => ({
      [Modules.PRODUCT]: { product_id: id },
      [COOPERATIVE_MODULE]: { cooperative_id: owner.id },
    })),
  );
}

/** Pairs each variant of the data with its row; one that an operator has removed since stays removed. */
function variantPairs(sentra: SeedSentra, products: ReadonlyMap<string, SeededProduct>) {
  return sentra.products.flatMap((product, productIndex) =>
    product.variants.flatMap((variant: SeedVariant, index) => {
      const sku = skuOf(product, index);
      const row = products.get(product.handle)?.variants.find((candidate) => candidate.sku === sku);
      return row ? [{ product, productIndex, variant, index, row }] : [];
    }),
  );
}

async function stockUp(
  container: MedusaContainer,
  sentra: SeedSentra,
  products: ReadonlyMap<string, SeededProduct>,
  owner: SeededCooperative,
): Promise<void> {
  const levels = variantPairs(sentra, products).flatMap(({ variant, row }) => {
    const item = row.inventory_items?.[0];
    if (variant.stock === undefined || !item || item.inventory?.location_levels?.length) return [];
    return [
      {
        inventory_item_id: item.inventory_item_id,
        location_id: owner.stockLocationId,
        stocked_quantity: variant.stock,
      },
    ];
  });
  if (levels.length > 0) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } });
  }
}

async function agreeTerms(
  container: MedusaContainer,
  sentra: SeedSentra,
  products: ReadonlyMap<string, SeededProduct>,
  sentraNumber: number,
): Promise<void> {
  const terms = variantPairs(sentra, products)
    .filter(({ row }) => !row.supply_terms)
    .map(({ product, productIndex, variant, index, row }) => ({
      variant_id: row.id,
      unit: product.unit,
      trade_unit: product.trade?.[0] ?? null,
      trade_unit_size: product.trade?.[1] ?? 1,
      moq: product.moq ?? 1,
      order_multiple: product.multiple ?? 1,
      lead_time_days: product.leadDays,
      made_to_order: variant.stock === undefined,
      monthly_capacity: product.monthlyCapacity ?? null,
      gtin: sentra.commodity === "food" ? seedGtin(sentraNumber, productIndex + 1, index + 1) : null,
    }));
  if (terms.length > 0) await setSupplyTermsWorkflow(container).run({ input: { terms } });
}
