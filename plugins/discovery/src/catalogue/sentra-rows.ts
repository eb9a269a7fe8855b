import type { GraphQuery } from "./catalogue-container";

export interface SentraRow {
  slug: string;
  name: string;
  area_code: string;
}

/** The named sentra, one statement for all. */
export async function readSentra(
  query: GraphQuery,
  slugs: readonly string[],
): Promise<Map<string, SentraRow>> {
  const { data } = await query.graph({
    entity: "sentra",
    fields: ["slug", "name", "area_code"],
    filters: { slug: [...new Set(slugs)] },
  });
  return new Map((data as SentraRow[]).map((row) => [row.slug, row]));
}
