import type { ISearchModuleService } from "@medusajs/framework/types";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import { forgetOriginNames } from "../catalogue/origin-names";
import {
  COOPERATIVE_INDEX_FIELDS,
  type CooperativeIndexRow,
  toCooperativeDocuments,
} from "../origins/cooperative-documents";
import { COOPERATIVE_INDEX } from "../origins/cooperative-index-fields";
import { SENTRA_INDEX_FIELDS, type SentraIndexRow, toSentraDocuments } from "../origins/sentra-documents";
import { SENTRA_INDEX } from "../origins/sentra-index-fields";
import type { AffectedOrigins } from "./affected-origins";
import { replaceDocuments } from "./replace-documents";

/**
 * Brings the documents of sentra and cooperatives up to date.
 * @param tags gets what caches of pages have to forget
 */
export async function writeOrigins(
  search: ISearchModuleService,
  container: CatalogueContainer,
  { sentraIds, cooperativeIds }: AffectedOrigins,
  tags: Set<string>,
): Promise<void> {
  if (sentraIds.length === 0 && cooperativeIds.length === 0) return;
  await writeSentra(search, container, sentraIds, tags);
  await writeCooperatives(search, container, cooperativeIds, tags);
  tags.add("lists");
  forgetOriginNames();
}

async function writeSentra(
  search: ISearchModuleService,
  container: CatalogueContainer,
  ids: readonly string[],
  tags: Set<string>,
): Promise<void> {
  if (ids.length === 0) return;
  const { data } = await container.query.graph({
    entity: "sentra",
    fields: SENTRA_INDEX_FIELDS,
    filters: { id: [...ids] },
  });
  const rows = data as unknown as SentraIndexRow[];
  await replaceDocuments(search, SENTRA_INDEX, ids, await toSentraDocuments(rows, container));
  for (const { slug } of rows) tags.add(`sentra:${slug}`);
}

async function writeCooperatives(
  search: ISearchModuleService,
  container: CatalogueContainer,
  ids: readonly string[],
  tags: Set<string>,
): Promise<void> {
  if (ids.length === 0) return;
  const { data } = await container.query.graph({
    entity: "cooperative",
    fields: COOPERATIVE_INDEX_FIELDS,
    filters: { id: [...ids] },
  });
  const rows = data as unknown as CooperativeIndexRow[];
  await replaceDocuments(search, COOPERATIVE_INDEX, ids, await toCooperativeDocuments(rows, container));
  for (const { slug, sentra_slug } of rows) tags.add(`cooperative:${slug}`).add(`sentra:${sentra_slug}`);
}
