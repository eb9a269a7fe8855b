import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { SearchHelp } from "@pasar-sentra/wire/catalogue";
import { SENTRA_INDEX, type SentraDocument } from "../origins/sentra-index-fields";
import { bandUrl } from "@pasar-sentra/wire/band-url";
import type { CatalogueQuery } from "./catalogue-query";
import { productCountsBy } from "./product-counts-by";

/** Sentra offered instead of products. */
const MOST_SENTRA = 4;

/**
 * What helps when nothing was found: sentra that have the words, else those of the province or commodity asked for,
 * else some that exist; the more goods, the sooner.
 * @param terms words of the catalogue near those typed, as the engine knows them
 */
export async function searchHelp(
  container: MedusaContainer,
  query: CatalogueQuery,
  text: string,
  terms: readonly string[] = [],
): Promise<SearchHelp> {
  const place = {
    ...(query.province ? { province_code: query.province } : {}),
    ...(query.commodity ? { commodity: query.commodity } : {}),
  };
  const tries: SearchTypes.SearchFilters[] = [
    ...(text ? [{ q: text }] : []),
    ...(Object.keys(place).length > 0 ? [place] : []),
    {},
  ];
  const found = await container.resolve(Modules.SEARCH).searchMany(
    tries.map((filters) => ({
      entity: SENTRA_INDEX,
      fields: ["id", "slug", "name", "province_name", "area_code"],
      filters,
      pagination: { take: 50 },
      search_options: { match_strategy: "any" as const, count: "none" as const },
    })),
  );
  const hits = found.find((result) => result.hits.length > 0)?.hits ?? [];
  return { terms: [...terms], sentra: await largest(container, hits) };
}

async function largest(
  container: MedusaContainer,
  hits: readonly SearchTypes.SearchHit[],
): Promise<SearchHelp["sentra"]> {
  const sentra = hits.map((hit) => hit.document as unknown as SentraDocument);
  const counts = await productCountsBy(
    container,
    "sentra_slug",
    sentra.map(({ slug }) => slug),
  );
  return sentra
    .map(({ slug, name, province_name, area_code }) => ({
      slug,
      name,
      province_name,
      product_count: counts.get(slug) ?? 0,
      band_url: bandUrl(area_code),
    }))
    .sort((a, b) => b.product_count - a.product_count || a.slug.localeCompare(b.slug))
    .slice(0, MOST_SENTRA);
}
