import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { areaPath } from "@pasar-sentra/cooperatives/areas/area-path";
import type { Locale } from "@pasar-sentra/cooperatives/locale/request-locale";
import type { Commodity, ProductPage, SentraCard } from "@pasar-sentra/cooperatives/store-api";
import { toPictureViews } from "@pasar-sentra/media/picture-view";
import { bandUrl } from "./catalogue-card";
import { readProductMetadata } from "./product-metadata";
import { PAGE_FIELDS, type PageSellerRow, type ProductPageRow } from "./product-page-row";
import { offeredOptions, offeredVariants } from "./product-variants";
import { findNeighbours, type Neighbours } from "./sentra-neighbours";

interface SentraPageRow {
  slug: string;
  name: string;
  commodity: Commodity;
  summary: string;
  area_code: string;
  workshop_count: number | null;
  season_months: unknown;
}

/**
 * One product as its page shows it, read from the records themselves so that price and stock are of this moment.
 * A constant number of statements. Null under the conditions that keep a product out of the index.
 */
export async function readProductPage(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<ProductPage | null> {
  const row = await readRow(container, { handle, status: "published" }, locale);
  return row?.cooperative?.status === "approved" ? toPage(container, row, locale) : null;
}

/** The page of a product that may not be on sale yet, for its seller; null while there is nothing to show. */
export async function previewProductPage(
  container: MedusaContainer,
  id: string,
  locale: Locale,
): Promise<ProductPage | null> {
  const row = await readRow(container, { id }, locale);
  return row ? toPage(container, row, locale) : null;
}

async function toPage(
  container: MedusaContainer,
  row: ProductPageRow,
  locale: Locale,
): Promise<ProductPage | null> {
  const seller = row.cooperative;
  if (!seller) {
    return null;
  }
  const { commodity, sentra_slug: ownSentra, certificates } = readProductMetadata(row.metadata);
  const sentraSlug = ownSentra ?? seller.sentra_slug;
  const variants = offeredVariants(row).map(({ view }) => view);
  const [sentra, neighbours] = await Promise.all([
    readSentraRow(container, sentraSlug, locale),
    findNeighbours(
      container.resolve(Modules.SEARCH),
      { id: row.id, sentra_slug: sentraSlug, cooperative_id: seller.id },
      locale,
    ),
  ]);
  const sentraCard = sentra && toSentraCard(sentra, neighbours);
  const cooperative = sentraCard && toCooperativeView(seller, sentraCard, neighbours);
  if (!commodity || !sentraCard || !cooperative || variants.length === 0) {
    return null;
  }
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    subtitle: row.subtitle || null,
    description: row.description ?? "",
    material: row.material || null,
    commodity,
    options: offeredOptions(row, variants),
    variants,
    pictures: toPictureViews(row.pictures, locale),
    cooperative,
    sentra: sentraCard,
    certificates,
    related: neighbours.related,
  };
}

async function readRow(
  container: MedusaContainer,
  filters: { handle: string; status: "published" } | { id: string },
  locale: Locale,
): Promise<ProductPageRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product", fields: PAGE_FIELDS, filters }, { locale });
  return data[0] as unknown as ProductPageRow | undefined;
}

async function readSentraRow(
  container: MedusaContainer,
  slug: string,
  locale: Locale,
): Promise<SentraPageRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "sentra",
      fields: ["id", "slug", "name", "commodity", "summary", "area_code", "workshop_count", "season_months"],
      filters: { slug },
    },
    { locale },
  );
  return data[0] as unknown as SentraPageRow | undefined;
}

function toSentraCard(row: SentraPageRow, neighbours: Neighbours): SentraCard | null {
  const area = areaPath(row.area_code);
  return (
    area && {
      slug: row.slug,
      name: row.name,
      commodity: row.commodity,
      summary: row.summary,
      workshop_count: row.workshop_count,
      area,
      band_url: bandUrl(row.area_code),
      product_count: neighbours.sentra_product_count,
      season_months: Array.isArray(row.season_months) ? row.season_months : [],
    }
  );
}

function toCooperativeView(
  seller: PageSellerRow,
  sentra: SentraCard,
  neighbours: Neighbours,
): ProductPage["cooperative"] | null {
  const area = areaPath(seller.area_code);
  return (
    area && {
      slug: seller.slug,
      legal_name: seller.legal_name,
      sentra_slug: sentra.slug,
      sentra_name: sentra.name,
      area,
      member_count: (seller.members ?? []).filter((member) => member.is_active).length,
      product_count: neighbours.cooperative_product_count,
      band_url: bandUrl(seller.area_code),
      minimum_order: seller.minimum_order,
      whatsapp: seller.whatsapp,
      is_pkp: seller.is_pkp,
    }
  );
}
