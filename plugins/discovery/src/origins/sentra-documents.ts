import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import type { Commodity } from "@pasar-sentra/wire/goods";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import { readEnglishTexts } from "../catalogue/english-texts";
import type { SentraDocument } from "./sentra-index-fields";

export interface SentraIndexRow {
  id: string;
  slug: string;
  name: string;
  commodity: string;
  summary: string;
  area_code: string;
  workshop_count: number | null;
  season_months: unknown;
}

export const SENTRA_INDEX_FIELDS = [
  "id",
  "slug",
  "name",
  "commodity",
  "summary",
  "area_code",
  "workshop_count",
  "season_months",
];

/** Documents of sentra; one statement for any number. Those of an unknown area have none. */
export async function toSentraDocuments(
  rows: readonly SentraIndexRow[],
  container: Pick<CatalogueContainer, "query">,
): Promise<SentraDocument[]> {
  const english = await readEnglishTexts(
    container.query,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const [province, regency] = areaPath(row.area_code)?.path ?? [];
    if (!province || !regency) return [];
    return {
      id: row.id,
      slug: row.slug,
      name: row.name,
      commodity: row.commodity as Commodity,
      summary_id: row.summary,
      summary_en: english.get(row.id)?.summary || row.summary,
      area_code: row.area_code,
      province_code: province.code,
      province_name: province.name,
      regency_code: regency.code,
      regency_name: regency.name,
      workshop_count: row.workshop_count,
      season_months: Array.isArray(row.season_months) ? row.season_months.map(Number) : [],
    };
  });
}
