import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { ListingCard, ListingList } from "@pasar-sentra/wire/listing";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService, ListingRecord } from "../modules/listing/service";
import { adoptListings } from "./adopt-listings";
import { type ListingRow, readListingRows } from "./listing-row";
import { listingSnapshot } from "./listing-snapshot";
import { reasonFor } from "./rule-reason";

export const listingsQuerySchema = z
  .object({
    state: z.enum(["draft", "in_review", "published", "withdrawn"]).optional(),
    q: z.string().trim().max(100).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  })
  .strict();

type ListingsQuery = z.output<typeof listingsQuerySchema>;

/** Newest first, keyset paged; of one cooperative, or of all for the operator. A constant number of statements. */
export async function listListings(
  container: MedusaContainer,
  cooperativeId: string | null,
  query: ListingsQuery,
  locale: Locale,
): Promise<ListingList> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const counts = await countListings(container, service, cooperativeId);
  const rows = (await service.listListings(
    {
      ...(cooperativeId ? { cooperative_id: cooperativeId } : {}),
      state: query.state ?? { $ne: "removed" },
      ...(query.q ? { q: query.q } : {}),
      ...(query.cursor ? { id: { $lt: decodeRowCursor(query.cursor).id } } : {}),
    },
    { order: { id: "DESC" }, take: query.limit + 1 },
  )) as ListingRecord[];
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    listings: await toCards(container, page, locale),
    next_cursor: last ? encodeRowCursor({ value: "", id: last.id }) : null,
    counts,
  };
}

async function countListings(
  container: MedusaContainer,
  service: ListingModuleService,
  cooperativeId: string | null,
): Promise<ListingList["counts"]> {
  let rows = await service.countByState(cooperativeId);
  // A cooperative of before listings opens its list for the first time.
  if (
    rows.length === 0 &&
    cooperativeId &&
    (await adoptListings(container, { cooperative_id: cooperativeId })) > 0
  ) {
    rows = await service.countByState(cooperativeId);
  }
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return {
    draft: count("draft"),
    in_review: count("in_review"),
    published: count("published"),
    withdrawn: count("withdrawn"),
  };
}

async function toCards(
  container: MedusaContainer,
  listings: ListingRecord[],
  locale: Locale,
): Promise<ListingCard[]> {
  if (listings.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [rows, { data: cooperatives }] = await Promise.all([
    readListingRows(
      container,
      listings.map(({ product_id }) => product_id),
    ),
    query.graph({
      entity: "cooperative",
      fields: ["id", "slug", "legal_name"],
      filters: { id: [...new Set(listings.map(({ cooperative_id }) => cooperative_id))] },
    }),
  ]);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const ownerOf = new Map(cooperatives.map(({ id, slug, legal_name }) => [id, { id, slug, legal_name }]));
  return listings.flatMap((listing) => {
    const row = rowOf.get(listing.product_id);
    const cooperative = ownerOf.get(listing.cooperative_id);
    return row && cooperative ? [toCard(listing, row, cooperative, locale)] : [];
  });
}

function toCard(
  listing: ListingRecord,
  row: ListingRow,
  cooperative: ListingCard["cooperative"],
  locale: Locale,
): ListingCard {
  const { variants } = listingSnapshot(row, undefined);
  const prices = variants.flatMap(({ tiers }) => tiers[0]?.unit_price ?? []);
  const counted = variants.filter(({ stock }) => stock !== null);
  return {
    id: listing.product_id,
    title: listing.title,
    state: listing.state,
    version: listing.version,
    reason: reasonFor(listing, locale),
    thumbnail: row.thumbnail,
    price_from: prices.length > 0 ? Math.min(...prices) : null,
    unit: variants[0]?.terms.unit ?? null,
    variant_count: variants.length,
    available:
      counted.length > 0
        ? counted.reduce((sum, { stock, reserved }) => sum + Math.max(0, (stock ?? 0) - reserved), 0)
        : null,
    submitted_at: listing.submitted_at ? new Date(listing.submitted_at).toISOString() : null,
    updated_at: new Date(listing.updated_at).toISOString(),
    cooperative,
  };
}
