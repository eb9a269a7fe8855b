import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import { setSupplyTermsWorkflow } from "@pasar-sentra/cooperatives/workflows";
import { tierPrices } from "../load/product-prices";
import { skuOf } from "../load/sku";
import type { InventedProduct } from "./invented-product";
import type { Shop } from "./read-shop";

/**
 * Writes products through Medusa's modules, a whole batch at once. `createProductsWorkflow` writes the same rows,
 * but needs minutes for thousands. Nothing is taken back when it fails: this is for databases that are thrown away.
 */
export async function insertProducts(
  container: MedusaContainer,
  shop: Shop,
  invented: readonly InventedProduct[],
): Promise<void> {
  const created = await container
    .resolve(Modules.PRODUCT)
    .createProducts(invented.map((entry) => productRow(entry, shop)));
  const byHandle = new Map(invented.map((entry) => [entry.product.handle, entry]));
  const variants = created.flatMap((row) => {
    const entry = byHandle.get(row.handle);
    return row.variants.map((variant) => variantOf(entry, variant.id, variant.sku));
  });
  const priceSets = await container
    .resolve(Modules.PRICING)
    .createPriceSets(variants.map(({ product, seed }) => ({ prices: tierPrices(product, seed) })));
  await setSupplyTermsWorkflow(container).run({ input: { terms: variants.map(supplyTerms) } });
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    ...variants.map(({ id }, index) => ({
      [Modules.PRODUCT]: { variant_id: id },
      [Modules.PRICING]: { price_set_id: priceSets[index]?.id },
    })),
    ...created.flatMap(({ id, handle }) => {
      const owner = ownerOf(byHandle.get(handle), shop);
      const product = { [Modules.PRODUCT]: { product_id: id } };
      return [
        { ...product, [Modules.SALES_CHANNEL]: { sales_channel_id: shop.salesChannelId } },
        { ...product, [Modules.FULFILLMENT]: { shipping_profile_id: owner.shippingProfileId } },
        { ...product, [COOPERATIVE_MODULE]: { cooperative_id: owner.id } },
      ];
    }),
  ]);
}

function productRow({ sentra, product }: InventedProduct, shop: Shop) {
  return {
    handle: product.handle,
    title: product.title[0],
    description: product.description[0],
    material: product.material[0],
    status: "published" as const,
    origin_country: "id",
    category_ids: [shop.categoryOf(sentra.commodity)],
    metadata: { commodity: sentra.commodity, sentra_slug: sentra.slug, certificates: [] },
    options: [{ title: product.option, values: product.variants.map(({ value }) => value) }],
    variants: product.variants.map((variant, index) => ({
      title: variant.value,
      sku: skuOf(product, index),
      options: { [product.option]: variant.value },
      weight: variant.weight,
      manage_inventory: false,
    })),
  };
}

function variantOf(entry: InventedProduct | undefined, id: string, sku: string | null) {
  const seed = entry?.product.variants.find((_, index) => skuOf(entry.product, index) === sku);
  if (!entry || !seed) throw new Error(`nobody asked for the variant ${sku}`);
  return { id, product: entry.product, seed };
}

function supplyTerms({ id, product }: ReturnType<typeof variantOf>) {
  return {
    variant_id: id,
    unit: product.unit,
    trade_unit: product.trade?.[0] ?? null,
    trade_unit_size: product.trade?.[1] ?? 1,
    moq: product.moq ?? 1,
    order_multiple: product.multiple ?? 1,
    lead_time_days: product.leadDays,
    made_to_order: true,
    monthly_capacity: product.monthlyCapacity ?? null,
    gtin: null,
  };
}

function ownerOf(entry: InventedProduct | undefined, shop: Shop) {
  const owner = shop.cooperatives.get(entry?.sentra.cooperative.slug ?? "");
  if (!owner) throw new Error("run the seed first: a cooperative of the catalogue is missing");
  return owner;
}
