import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import { readEnglishTexts } from "../catalogue/english-texts";
import { readSentra } from "../catalogue/sentra-rows";
import type { CooperativeDocument } from "./cooperative-index-fields";

export interface CooperativeIndexRow {
  id: string;
  slug: string;
  legal_name: string;
  about: string;
  status: string;
  sentra_slug: string;
  area_code: string;
  is_pkp: boolean;
  minimum_order: number;
  whatsapp: string;
  members: { is_active: boolean }[] | null;
}

export const COOPERATIVE_INDEX_FIELDS = [
  "id",
  "slug",
  "legal_name",
  "about",
  "status",
  "sentra_slug",
  "area_code",
  "is_pkp",
  "minimum_order",
  "whatsapp",
  "members.is_active",
];

/** Documents of the cooperatives that may sell; two statements for any number. */
export function toCooperativeDocuments(
  rows: readonly CooperativeIndexRow[],
  container: CatalogueContainer,
): Promise<CooperativeDocument[]> {
  return draftCooperativeDocuments(
    rows.filter(({ status }) => status === "approved"),
    container,
  );
}

/** The same for those that may not sell yet, for themselves. */
export async function draftCooperativeDocuments(
  rows: readonly CooperativeIndexRow[],
  container: Pick<CatalogueContainer, "query">,
): Promise<CooperativeDocument[]> {
  if (rows.length === 0) return [];
  const [sentra, english] = await Promise.all([
    readSentra(
      container.query,
      rows.map(({ sentra_slug }) => sentra_slug),
    ),
    readEnglishTexts(
      container.query,
      rows.map(({ id }) => id),
    ),
  ]);
  return rows.flatMap((row) => {
    const [province, regency] = areaPath(row.area_code)?.path ?? [];
    if (!province || !regency) return [];
    return {
      id: row.id,
      slug: row.slug,
      legal_name: row.legal_name,
      about_id: row.about,
      about_en: english.get(row.id)?.about || row.about,
      sentra_slug: row.sentra_slug,
      sentra_name: sentra.get(row.sentra_slug)?.name ?? row.sentra_slug,
      area_code: row.area_code,
      province_code: province.code,
      province_name: province.name,
      regency_code: regency.code,
      regency_name: regency.name,
      is_pkp: row.is_pkp,
      minimum_order: row.minimum_order,
      whatsapp: row.whatsapp,
      member_count: (row.members ?? []).filter((member) => member.is_active).length,
    };
  });
}
