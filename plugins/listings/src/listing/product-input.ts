import type { PriceTier } from "@pasar-sentra/wire/goods";
import { listingHandle } from "./listing-handle";
import type { ParsedListing, ParsedVariant } from "./listing-input";
import { skuOfCode } from "./seller-code";

/** Whose listing it is, and what Medusa wants to know of the owner. */
export interface ListingOwner {
  id: string;
  slug: string;
  sentra_slug: string;
  stock_location_id: string | null;
  shipping_profile_id: string | null;
}

/** Where products go: the one sales channel, and the category of each commodity. */
export interface ShopPlaces {
  sales_channel_id: string;
  /** By commodity; none where the shop has no such category. */
  category_ids: Record<string, string>;
}

/** Tiers as Medusa's prices on the variant; each tier ends where the next begins. */
export function tierPrices(tiers: readonly PriceTier[]) {
  return tiers.map(({ min_quantity, unit_price }, index) => {
    const next = tiers[index + 1];
    return {
      amount: unit_price,
      currency_code: "idr",
      min_quantity,
      max_quantity: next ? next.min_quantity - 1 : null,
    };
  });
}

/** The fields of the product itself. */
export function productFields(listing: ParsedListing, owner: ListingOwner, places: ShopPlaces) {
  const category = listing.commodity && places.category_ids[listing.commodity];
  return {
    title: listing.title,
    subtitle: listing.subtitle,
    description: listing.description,
    material: listing.material,
    category_ids: category ? [category] : [],
    metadata: {
      commodity: listing.commodity,
      sentra_slug: listing.sentra_slug ?? owner.sentra_slug,
      certificates: listing.certificates,
    },
  };
}

/** The fields of a variant itself, without prices and stock. */
export function variantFields(variant: ParsedVariant, titles: readonly string[], rank: number) {
  return {
    title: variant.option_values.join(" · "),
    weight: variant.weight_grams,
    length: variant.size_mm?.length ?? null,
    width: variant.size_mm?.width ?? null,
    height: variant.size_mm?.height ?? null,
    variant_rank: rank,
    options: Object.fromEntries(titles.map((title, index) => [title, variant.option_values[index] ?? ""])),
  };
}

/** Values of each option in the order of the variants, each once. */
export function optionValues({ option_titles, variants }: ParsedListing) {
  return option_titles.map((title, index) => ({
    title,
    values: [...new Set(variants.map(({ option_values }) => option_values[index] ?? ""))],
  }));
}

/** A new draft as `createProductsWorkflow` takes it. @param externalId by which a killed run finds it again */
export function newProduct(
  listing: ParsedListing,
  owner: ListingOwner,
  places: ShopPlaces,
  externalId: string,
) {
  const handle = listingHandle(listing.title);
  return {
    ...productFields(listing, owner, places),
    handle,
    external_id: externalId,
    status: "draft" as const,
    origin_country: "id",
    ...(owner.shipping_profile_id ? { shipping_profile_id: owner.shipping_profile_id } : {}),
    sales_channels: [{ id: places.sales_channel_id }],
    options: optionValues(listing),
    variants: listing.variants.map((variant, index) => ({
      ...variantFields(variant, listing.option_titles, index),
      sku: skuOfCode(owner.slug, variant.code || `${handle}-${index + 1}`.toUpperCase()),
      manage_inventory: variant.stock !== null,
      prices: tierPrices(variant.tiers),
    })),
  };
}
