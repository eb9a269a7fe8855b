import type { ISearchModuleService } from "@medusajs/framework/types";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import { toProductDocuments } from "../catalogue/product-documents";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { PRODUCT_FIELDS, type ProductRow } from "../catalogue/product-row";

/** Products read and written at once: bounds memory and the length of one transaction. */
const BATCH_SIZE = 200;

/** Brings the documents of the products up to date; those that can't be bought any more leave the index. */
export async function writeProducts(
  search: ISearchModuleService,
  container: CatalogueContainer,
  productIds: readonly string[],
): Promise<void> {
  for (let offset = 0; offset < productIds.length; offset += BATCH_SIZE) {
    await writeBatch(search, container, productIds.slice(offset, offset + BATCH_SIZE));
  }
}

async function writeBatch(
  search: ISearchModuleService,
  container: CatalogueContainer,
  ids: string[],
): Promise<void> {
  const { data } = await container.query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: ids },
  });
  const documents = await toProductDocuments(data as unknown as ProductRow[], container);
  const written = new Set(documents.map((document) => document.id));
  const gone = ids.filter((id) => !written.has(id));
  await search.upsertDocuments({ index: PRODUCT_INDEX, documents });
  if (gone.length > 0) {
    await search.deleteDocuments({ index: PRODUCT_INDEX, filters: { id: gone } });
  }
}

/**
 * Takes the goods of cooperatives that may not sell out of the index, in one statement for each:
 * nobody waits for a thousand products to be read.
 * @returns the cooperatives that sell, whose products are to be written instead.
 */
export async function removeSilencedCooperatives(
  search: ISearchModuleService,
  container: CatalogueContainer,
  cooperativeIds: readonly string[],
): Promise<string[]> {
  if (cooperativeIds.length === 0) {
    return [];
  }
  const { data } = await container.query.graph({
    entity: "cooperative",
    fields: ["id"],
    filters: { id: [...cooperativeIds], status: "approved" },
  });
  const selling = new Set(data.map((cooperative) => cooperative.id as string));
  for (const id of cooperativeIds) {
    if (!selling.has(id)) {
      await search.deleteDocuments({ index: PRODUCT_INDEX, filters: { cooperative_id: id } });
    }
  }
  return [...selling];
}
