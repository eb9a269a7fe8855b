import { isDeepStrictEqual } from "node:util";
import type { ISearchModuleService } from "@medusajs/framework/types";
import type { CatalogueContainer } from "../catalogue/catalogue-container";
import type { ProductDocument } from "../catalogue/product-document";
import { toProductDocuments } from "../catalogue/product-documents";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { PAGE_INDEX } from "../page/page-document";
import { toProductPageDocuments } from "../page/page-documents";
import { PAGE_FIELDS, type ProductPageRow } from "../page/page-row";
import { replaceDocuments } from "./replace-documents";

/** Products read and written at once: bounds memory and the length of one transaction. */
const BATCH_SIZE = 200;

/** Where the documents of products are written. */
export interface ProductIndexes {
  search: ISearchModuleService;
  /** False until the index of pages was filled once, by its seed. */
  withPages: boolean;
}

/**
 * Brings the documents of the products up to date; those that can't be bought any more leave the indexes.
 * @param tags gets what caches of pages have to forget
 */
export async function writeProducts(
  indexes: ProductIndexes,
  container: CatalogueContainer,
  productIds: readonly string[],
  tags: Set<string>,
): Promise<void> {
  for (let offset = 0; offset < productIds.length; offset += BATCH_SIZE) {
    await writeBatch(indexes, container, productIds.slice(offset, offset + BATCH_SIZE), tags);
  }
}

async function writeBatch(
  { search, withPages }: ProductIndexes,
  container: CatalogueContainer,
  ids: string[],
  tags: Set<string>,
): Promise<void> {
  const [before, { data }] = await Promise.all([
    documentsNow(search, ids),
    // Drafts are on no shelf: a spreadsheet of thousands is not read with all that belongs to it, to be left out.
    container.query.graph({
      entity: "product",
      fields: PAGE_FIELDS,
      filters: { id: ids, status: "published" },
    }),
  ]);
  const rows = data as unknown as ProductPageRow[];
  const [documents, pages] = await Promise.all([
    toProductDocuments(rows, container),
    withPages ? toProductPageDocuments(rows, container) : [],
  ]);
  const after = new Map(documents.map((document) => [document.id, document]));
  // Pages first: a card must not lead to a page that is not there yet.
  if (withPages) await replaceDocuments(search, PAGE_INDEX, ids, pages);
  await replaceDocuments(search, PRODUCT_INDEX, ids, documents);
  for (const id of ids) tagChange(tags, before.get(id), after.get(id));
}

/** The documents as the index has them. */
async function documentsNow(
  search: ISearchModuleService,
  ids: string[],
): Promise<Map<string, ProductDocument>> {
  const { hits } = await search.search({
    entity: PRODUCT_INDEX,
    // The picture has no declared parts and so has to be named.
    fields: [...search.listRetrievableFields(PRODUCT_INDEX), "picture"],
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  });
  return new Map(hits.map((hit) => [hit.id, hit.document as unknown as ProductDocument]));
}

/**
 * A product's own page is told of every change of its records, since it shows more than the document holds, such as
 * how many are in stock; lists only when a document differs, and the pages that count products when their number does.
 */
function tagChange(
  tags: Set<string>,
  before: ProductDocument | undefined,
  after: ProductDocument | undefined,
): void {
  const sides = [before, after].filter((document) => document !== undefined);
  for (const { handle } of sides) tags.add(`product:${handle}`);
  if (sides.length > 0 && !isDeepStrictEqual(before, after)) tags.add("lists");
  const moved =
    before?.sentra_slug !== after?.sentra_slug || before?.cooperative_id !== after?.cooperative_id;
  if (!moved) return;
  for (const { sentra_slug, cooperative_slug } of sides) {
    tags.add(`sentra:${sentra_slug}`).add(`cooperative:${cooperative_slug}`);
  }
}

/**
 * Takes the goods of cooperatives that may not sell out of the index, in one statement for each index:
 * nobody waits for a thousand products to be read.
 * @returns the cooperatives that sell, whose products are to be written instead.
 */
export async function removeSilencedCooperatives(
  { search, withPages }: ProductIndexes,
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
    for (const index of selling.has(id) ? [] : [PRODUCT_INDEX, ...(withPages ? [PAGE_INDEX] : [])]) {
      await search.deleteDocuments({ index, filters: { cooperative_id: id } });
    }
  }
  return [...selling];
}
