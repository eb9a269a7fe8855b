import type { ISearchModuleService } from "@medusajs/framework/types";

/** Writes the documents of some records; those of the records that have none any more leave the index. */
export async function replaceDocuments(
  search: ISearchModuleService,
  index: string,
  ids: readonly string[],
  documents: { id: string }[],
): Promise<void> {
  const written = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !written.has(id));
  await search.upsertDocuments({ index, documents });
  if (gone.length > 0) {
    await search.deleteDocuments({ index, filters: { id: gone } });
  }
}
