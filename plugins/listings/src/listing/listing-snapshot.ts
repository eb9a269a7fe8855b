import type { ListingTexts, ListingVariantInput } from "@pasar-sentra/wire/listing";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import { priceTiers } from "@pasar-sentra/cooperatives/supply/price-tiers";
import { type ListingRow, type ListingVariantRow, ownLevel } from "./listing-row";
import type { ParsedListing } from "./listing-input";
import { codeOfSku } from "./seller-code";

export const NO_TEXTS: ListingTexts = { title: "", subtitle: "", description: "", material: "" };

export type SnapshotVariant = ParsedListing["variants"][number] & { id: string; reserved: number };
/** A listing as it is, in the shape in which an editor sends it. */
export type ListingSnapshot = Omit<ParsedListing, "variants"> & { variants: SnapshotVariant[] };

export function listingSnapshot(
  row: ListingRow,
  english: Partial<ListingTexts> | undefined,
): ListingSnapshot {
  const { commodity, sentra_slug, certificates } = row.metadata ?? {};
  const titles = (row.options ?? []).map(({ title }) => title);
  return {
    title: row.title,
    subtitle: row.subtitle ?? "",
    description: row.description ?? "",
    material: row.material ?? "",
    commodity: COMMODITIES.find((known) => known === commodity) ?? null,
    sentra_slug: typeof sentra_slug === "string" && sentra_slug ? sentra_slug : null,
    certificates: Array.isArray(certificates) ? certificates.flatMap(certificate) : [],
    english: { ...NO_TEXTS, ...english },
    option_titles: titles,
    variants: [...(row.variants ?? [])]
      .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || bySku(a, b))
      .map((variant) => snapshotVariant(variant, row, titles)),
  };
}

function bySku(a: ListingVariantRow, b: ListingVariantRow): number {
  return (a.sku ?? a.id).localeCompare(b.sku ?? b.id, "en", { numeric: true });
}

function certificate(entry: unknown): { type: string; number: string }[] {
  const { type, number } = (entry ?? {}) as { type?: unknown; number?: unknown };
  return typeof type === "string" && typeof number === "string" ? [{ type, number }] : [];
}

/** Open prices: those of a customer group or a price list are not the editor's. */
export function openPrices(variant: ListingVariantRow) {
  return (variant.prices ?? []).filter(({ price_list_id, rules_count }) => !price_list_id && !rules_count);
}

function snapshotVariant(variant: ListingVariantRow, row: ListingRow, titles: string[]): SnapshotVariant {
  const level = ownLevel(variant, row.cooperative?.stock_location_id ?? null);
  const chosen = new Map((variant.options ?? []).map(({ option, value }) => [option?.title, value]));
  return {
    id: variant.id,
    option_values: titles.map((title) => chosen.get(title) ?? variant.title),
    code: codeOfSku(row.cooperative?.slug ?? "", variant.sku),
    weight_grams: variant.weight ?? null,
    size_mm: sizeOf(variant),
    tiers: priceTiers(openPrices(variant)),
    stock: variant.manage_inventory ? Number(level?.stocked_quantity ?? 0) : null,
    reserved: Number(level?.reserved_quantity ?? 0),
    terms: termsOf(variant),
  };
}

function sizeOf({ length, width, height }: ListingVariantRow): ListingVariantInput["size_mm"] {
  return length && width && height ? { length, width, height } : null;
}

function termsOf({ supply_terms: terms }: ListingVariantRow): SnapshotVariant["terms"] {
  return {
    unit: terms?.unit ?? "buah",
    trade_unit: terms?.trade_unit ?? null,
    trade_unit_size: terms?.trade_unit_size ?? 1,
    moq: terms?.moq ?? 1,
    order_multiple: terms?.order_multiple ?? 1,
    lead_time_days: terms?.lead_time_days ?? 3,
    monthly_capacity: terms?.monthly_capacity ?? null,
    gtin: terms?.gtin ?? null,
  };
}
