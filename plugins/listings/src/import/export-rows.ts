import type { MedusaContainer } from "@medusajs/framework/types";
import { adoptListings } from "../listing/adopt-listings";
import { type ListingRow, readListingRows } from "../listing/listing-row";
import { type ListingSnapshot, listingSnapshot, type SnapshotVariant } from "../listing/listing-snapshot";
import { readEnglishTexts } from "../listing/listing-texts";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import type { SafeCell } from "@pasar-sentra/foundation/spreadsheet/write-spreadsheet";
import { neutralise } from "@pasar-sentra/foundation/spreadsheet/neutralise";
import { writeCertificates } from "./certificate-cell";
import { COLUMNS, type ColumnKey } from "./column";
import { COMMODITY_WORDS } from "@pasar-sentra/wire/commodity-words";
import { MADE_TO_ORDER } from "./sheet-row";

/** Listings that one page of the export reads. */
const PAGE = 100;

/** All listings of a cooperative as rows of the spreadsheet, page by page; every cell is safe to open. */
export async function* exportRows(
  container: MedusaContainer,
  cooperativeId: string,
  locale: Locale,
): AsyncGenerator<SafeCell[][]> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  await adoptListings(container, { cooperative_id: cooperativeId });
  for (let after = ""; ; ) {
    const listings = await service.listListings(
      { cooperative_id: cooperativeId, state: { $ne: "removed" }, id: { $gt: after } },
      { select: ["id", "product_id"], order: { id: "ASC" }, take: PAGE },
    );
    const last = listings.at(-1);
    if (!last) return;
    const ids = listings.map(({ product_id }) => product_id);
    const [rows, english] = await Promise.all([
      readListingRows(container, ids),
      readEnglishTexts(container, ids),
    ]);
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    yield ids.flatMap((id) => {
      const row = rowOf.get(id);
      return row ? listingRows(row, listingSnapshot(row, english.get(id)), locale) : [];
    });
    after = last.id;
  }
}

function listingRows(row: ListingRow, listing: ListingSnapshot, locale: Locale): SafeCell[][] {
  return listing.variants.map((variant) => {
    const cells = cellsOf(row.handle, listing, variant, locale);
    return COLUMNS.map(({ key }) => {
      const cell = cells[key] ?? "";
      return typeof cell === "number" ? cell : neutralise(cell);
    });
  });
}

function cellsOf(
  handle: string,
  listing: ListingSnapshot,
  variant: SnapshotVariant,
  locale: Locale,
): Record<ColumnKey, string | number | null> {
  const tier = (index: number) => variant.tiers[index];
  const { terms, size_mm: size } = variant;
  return {
    listing: handle,
    title: listing.title,
    commodity: listing.commodity && COMMODITY_WORDS[listing.commodity].names[locale === "en-US" ? 1 : 0],
    subtitle: listing.subtitle,
    description: listing.description,
    material: listing.material,
    certificates: writeCertificates(listing.certificates),
    title_en: listing.english.title,
    subtitle_en: listing.english.subtitle,
    description_en: listing.english.description,
    material_en: listing.english.material,
    option_1_title: listing.option_titles[0] ?? null,
    option_1: variant.option_values[0] ?? null,
    option_2_title: listing.option_titles[1] ?? null,
    option_2: variant.option_values[1] ?? null,
    code: variant.code,
    unit: terms.unit,
    price: tier(0)?.unit_price ?? null,
    tier_1_from: tier(1)?.min_quantity ?? null,
    tier_1_price: tier(1)?.unit_price ?? null,
    tier_2_from: tier(2)?.min_quantity ?? null,
    tier_2_price: tier(2)?.unit_price ?? null,
    tier_3_from: tier(3)?.min_quantity ?? null,
    tier_3_price: tier(3)?.unit_price ?? null,
    tier_4_from: tier(4)?.min_quantity ?? null,
    tier_4_price: tier(4)?.unit_price ?? null,
    moq: terms.moq,
    order_multiple: terms.order_multiple,
    trade_unit: terms.trade_unit,
    trade_unit_size: terms.trade_unit ? terms.trade_unit_size : null,
    lead_time_days: terms.lead_time_days,
    stock: variant.stock ?? MADE_TO_ORDER,
    monthly_capacity: terms.monthly_capacity,
    weight_grams: variant.weight_grams,
    length: size?.length ?? null,
    width: size?.width ?? null,
    height: size?.height ?? null,
    gtin: terms.gtin,
  };
}
