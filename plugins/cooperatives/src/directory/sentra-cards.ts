import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Commodity } from "@pasar-sentra/wire/goods";
import type { SentraCard } from "@pasar-sentra/wire/directory";
import { bandUrl } from "@pasar-sentra/wire/band-url";
import { CARD_FIELDS, type CardRow } from "./cooperative-cards";
import { knownArea } from "@pasar-sentra/foundation/areas/known-area";
import { productCounts } from "./product-counts";

/** Most cooperatives that the sentra of one answer have together. */
const MOST_COOPERATIVES = 1_000;

/** `id` is what translations are found by. */
export const SENTRA_CARD_FIELDS = [
  "id",
  "slug",
  "name",
  "commodity",
  "summary",
  "workshop_count",
  "area_code",
  "season_months",
];

export interface SentraRow {
  slug: string;
  name: string;
  commodity: string;
  summary: string;
  workshop_count: number | null;
  area_code: string;
  season_months: unknown;
}

/** Rows of approved cooperatives of some sentra, by name. */
export async function sellersOfSentra(
  container: MedusaContainer,
  slugs: readonly string[],
): Promise<CardRow[]> {
  if (slugs.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cooperative",
    fields: CARD_FIELDS,
    filters: { sentra_slug: [...slugs], status: "approved" },
    pagination: { take: MOST_COOPERATIVES, skip: 0, order: { legal_name: "ASC", id: "ASC" } },
  });
  return data as CardRow[];
}

/** The rows as cards; goods are counted over the sentra's approved cooperatives. */
export async function toSentraCards(
  container: MedusaContainer,
  rows: readonly SentraRow[],
  sellers: readonly CardRow[],
): Promise<SentraCard[]> {
  const counts = await productCounts(
    container,
    sellers.map(({ id }) => id),
  );
  return rows.map((row) => ({
    slug: row.slug,
    name: row.name,
    commodity: row.commodity as Commodity,
    summary: row.summary,
    workshop_count: row.workshop_count,
    area: knownArea(row.area_code),
    band_url: bandUrl(row.area_code),
    product_count: sellers
      .filter(({ sentra_slug }) => sentra_slug === row.slug)
      .reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0),
    season_months: Array.isArray(row.season_months) ? row.season_months : [],
  }));
}
