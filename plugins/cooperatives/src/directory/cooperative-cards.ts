import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CooperativeCard } from "@pasar-sentra/wire/directory";
import { bandUrl } from "@pasar-sentra/wire/band-url";
import { knownArea } from "@pasar-sentra/foundation/areas/known-area";
import { memberCounts } from "./member-counts";
import { productCounts } from "./product-counts";

/** What a card needs of the row; nothing that only the operator may see. */
export const CARD_FIELDS = ["id", "slug", "legal_name", "sentra_slug", "area_code"];

export interface CardRow {
  id: string;
  slug: string;
  legal_name: string;
  sentra_slug: string;
  area_code: string;
}

/** The rows as cards, in their order, with three statements for all of them. */
export async function toCooperativeCards(
  container: MedusaContainer,
  rows: readonly CardRow[],
  locale: string,
): Promise<CooperativeCard[]> {
  const ids = rows.map(({ id }) => id);
  const [members, products, names] = await Promise.all([
    memberCounts(container, ids),
    productCounts(container, ids),
    sentraNames(container, rows, locale),
  ]);
  return rows.map(({ id, slug, legal_name, sentra_slug, area_code }) => ({
    slug,
    legal_name,
    sentra_slug,
    sentra_name: names.get(sentra_slug) ?? "",
    area: knownArea(area_code),
    member_count: members.get(id) ?? 0,
    product_count: products.get(id) ?? 0,
    band_url: bandUrl(area_code),
  }));
}

async function sentraNames(container: MedusaContainer, rows: readonly CardRow[], locale: string) {
  const slug = [...new Set(rows.map(({ sentra_slug }) => sentra_slug))];
  if (slug.length === 0) return new Map<string, string>();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "sentra", fields: ["slug", "name"], filters: { slug } },
    { locale },
  );
  return new Map(data.map((sentra) => [sentra.slug, sentra.name]));
}
