import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { setSupplyTermsWorkflow } from "@pasar-sentra/cooperatives/supply/set-supply-terms";
import type { ParsedListing, ParsedVariant } from "./listing-input";
import type { ListingRow, ListingVariantRow } from "./listing-row";
import { type ListingSnapshot, openPrices, type SnapshotVariant } from "./listing-snapshot";
import { writeEnglishTexts } from "./listing-texts";
import {
  type ListingOwner,
  optionValues,
  productFields,
  type ShopPlaces,
  tierPrices,
  variantFields,
} from "./product-input";
import { skuOfCode } from "./seller-code";
import { writeStock } from "./write-stock";

export interface ListingWrite {
  row: ListingRow;
  /** The row as a listing: what is written is the difference to `target`. */
  current: ListingSnapshot;
  target: ParsedListing;
  owner: ListingOwner;
  places: ShopPlaces;
}

/**
 * Makes a product look like `target`, through Medusa's own workflows, whatever it looks like now. So the same call
 * writes a change, finishes one that was killed half-way, and takes one back. Variants are deleted last.
 */
export async function writeListing(container: MedusaContainer, write: ListingWrite): Promise<void> {
  await writeProduct(container, write);
  await writeOptions(container, write);
  const known = new Map(write.current.variants.map((variant) => [variant.id, variant]));
  const kept = write.target.variants.filter(({ id }) => id && known.has(id)) as SnapshotVariant[];
  await updateVariants(container, write, kept, known);
  const made = await createVariants(container, write);
  await writeStock(container, write.owner, [
    ...kept.map((variant) => ({ variant, before: known.get(variant.id)?.stock ?? null })),
    ...made.map((variant) => ({ variant, before: null })),
  ]);
  await writeTerms(container, [...kept, ...made], known);
  if (!same(write.current.english, write.target.english)) {
    await writeEnglishTexts(container, new Map([[write.row.id, write.target.english]]));
  }
  const wanted = new Set(kept.map(({ id }) => id));
  const gone = write.current.variants.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  if (gone.length > 0) await deleteProductVariantsWorkflow(container).run({ input: { ids: gone } });
}

async function writeProduct(
  container: MedusaContainer,
  { row, current, target, owner, places }: ListingWrite,
) {
  const wanted = productFields(target, owner, places);
  if (same(productFields(current, owner, places), wanted)) return;
  await updateProductsWorkflow(container).run({
    input: { products: [{ id: row.id, ...wanted, metadata: { ...row.metadata, ...wanted.metadata } }] },
  });
}

/** Titles as wanted; values are only added, since variants that go still have theirs. */
async function writeOptions(container: MedusaContainer, { row, target }: ListingWrite): Promise<void> {
  const options = row.options ?? [];
  if (target.option_titles.length !== options.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "option_titles: the number of choices stays as it was; copy the listing to begin with another",
      "listing_option_titles",
    );
  }
  const wanted = optionValues(target);
  const products = container.resolve(Modules.PRODUCT);
  for (const [index, option] of options.entries()) {
    const title = wanted[index]?.title;
    if (title && title !== option.title) {
      await updateProductOptionsWorkflow(container).run({
        input: { selector: { id: option.id }, update: { title } },
      });
    }
    const present = new Set((option.values ?? []).map(({ value }) => value));
    const add = (wanted[index]?.values ?? [])
      .filter((value) => !present.has(value))
      .map((value) => ({ value }));
    if (add.length > 0) {
      await products.updateProductOptionValuesOnProduct({
        product_id: row.id,
        product_option_id: option.id,
        add,
      });
    }
  }
}

async function updateVariants(
  container: MedusaContainer,
  { row, target, owner }: ListingWrite,
  kept: readonly SnapshotVariant[],
  known: ReadonlyMap<string, SnapshotVariant>,
): Promise<void> {
  const rows = new Map((row.variants ?? []).map((variant) => [variant.id, variant]));
  const counted: string[] = [];
  const updates = kept.flatMap((variant) => {
    const before = known.get(variant.id);
    const found = rows.get(variant.id);
    if (!before || !found) return [];
    const rank = target.variants.indexOf(variant);
    const fields = variantFields(variant, target.option_titles, rank);
    const sameFields =
      found.variant_rank === rank && same(variantFields(before, target.option_titles, rank), fields);
    const sku = variant.code && variant.code !== before.code ? skuOfCode(owner.slug, variant.code) : null;
    const priced = !same(before.tiers, variant.tiers);
    const counts = (before.stock === null) !== (variant.stock === null);
    if (sameFields && !sku && !priced && !counts) return [];
    if (counts && variant.stock !== null) counted.push(variant.id);
    return [
      {
        id: variant.id,
        ...fields,
        ...(sku ? { sku } : {}),
        ...(counts ? { manage_inventory: variant.stock !== null } : {}),
        ...(priced ? { prices: pricesOf(found, variant) } : {}),
      },
    ];
  });
  await relinkStockItems(container, counted, rows);
  if (updates.length > 0) {
    await updateProductVariantsWorkflow(container).run({ input: { product_variants: updates as never } });
  }
}

/** Prices are replaced as a whole, so those of customer groups and price lists go along as they are. */
function pricesOf(row: ListingVariantRow, { tiers }: ParsedVariant) {
  const open = new Set(openPrices(row).map(({ id }) => id));
  const others = (row.prices ?? []).filter(({ id }) => !open.has(id)).map(({ id }) => ({ id }));
  return [...others, ...tierPrices(tiers)];
}

/** A variant whose stock is counted again gets its old stock item back; Medusa would make another of the same SKU. */
async function relinkStockItems(
  container: MedusaContainer,
  variantIds: readonly string[],
  rows: ReadonlyMap<string, ListingVariantRow>,
): Promise<void> {
  const skus = variantIds.flatMap((id) => rows.get(id)?.sku ?? []);
  if (skus.length === 0) return;
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: skus }, { take: skus.length });
  const links = items.flatMap(({ id, sku }) => {
    const variantId = variantIds.find((candidate) => rows.get(candidate)?.sku === sku);
    return variantId && !rows.get(variantId)?.inventory_items?.length
      ? [{ [Modules.PRODUCT]: { variant_id: variantId }, [Modules.INVENTORY]: { inventory_item_id: id } }]
      : [];
  });
  if (links.length > 0) await container.resolve(ContainerRegistrationKeys.LINK).create(links);
}

async function createVariants(
  container: MedusaContainer,
  { row, target, owner }: ListingWrite,
): Promise<SnapshotVariant[]> {
  const known = new Set((row.variants ?? []).map(({ id }) => id));
  const fresh = target.variants.filter(({ id }) => !id || !known.has(id));
  if (fresh.length === 0) return [];
  const { result } = await createProductVariantsWorkflow(container).run({
    input: {
      product_variants: fresh.map((variant) => {
        const rank = target.variants.indexOf(variant);
        const tail = Date.now().toString(36).toUpperCase();
        return {
          product_id: row.id,
          ...variantFields(variant, target.option_titles, rank),
          sku: skuOfCode(owner.slug, variant.code || `${row.handle}-${rank + 1}-${tail}`.toUpperCase()),
          manage_inventory: variant.stock !== null,
          prices: tierPrices(variant.tiers),
        };
      }) as never,
    },
  });
  return fresh.map((variant, index) => ({ ...variant, id: result[index]?.id as string, reserved: 0 }));
}

async function writeTerms(
  container: MedusaContainer,
  variants: readonly SnapshotVariant[],
  known: ReadonlyMap<string, SnapshotVariant>,
): Promise<void> {
  const changed = variants.filter((variant) => {
    const before = known.get(variant.id);
    return (
      !before || !same(before.terms, variant.terms) || (before.stock === null) !== (variant.stock === null)
    );
  });
  if (changed.length === 0) return;
  await setSupplyTermsWorkflow(container).run({
    input: {
      terms: changed.map(({ id, stock, terms }) => ({
        ...terms,
        variant_id: id,
        made_to_order: stock === null,
      })),
    },
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
