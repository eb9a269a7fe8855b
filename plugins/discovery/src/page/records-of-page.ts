import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  COOPERATIVE_INDEX_FIELDS,
  type CooperativeIndexRow,
  draftCooperativeDocuments,
} from "../origins/cooperative-documents";
import { SENTRA_INDEX_FIELDS, type SentraIndexRow, toSentraDocuments } from "../origins/sentra-documents";
import { draftPageDocuments } from "./page-documents";
import { PAGE_FIELDS, type ProductPageRow } from "./page-row";
import type { PageParts } from "./product-page";

/**
 * The documents of one product's page, built from the records as the indexes build them: for a product that is in no
 * index, and while the indexes are filled for the first time. Null for an unknown product or one that lacks a price, a
 * seller or a sentra; with `status: "published"` also for one whose seller may not sell.
 */
export async function recordsOfPage(
  container: MedusaContainer,
  filters: { id: string } | { handle: string; status: "published" },
): Promise<Omit<PageParts, "neighbours"> | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const products = await query.graph({ entity: "product", fields: PAGE_FIELDS, filters });
  const row = products.data[0] as unknown as ProductPageRow | undefined;
  const isForShoppers = "status" in filters;
  if (!row?.cooperative || (isForShoppers && row.cooperative.status !== "approved")) return null;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const [document] = await draftPageDocuments([row], { query, logger });
  if (!document) return null;
  const [sentraRows, cooperativeRows] = await Promise.all([
    query.graph({ entity: "sentra", fields: SENTRA_INDEX_FIELDS, filters: { slug: document.sentra_slug } }),
    query.graph({
      entity: "cooperative",
      fields: COOPERATIVE_INDEX_FIELDS,
      filters: { id: document.cooperative_id },
    }),
  ]);
  const [[sentra], [cooperative]] = await Promise.all([
    toSentraDocuments(sentraRows.data as unknown as SentraIndexRow[], { query }),
    draftCooperativeDocuments(cooperativeRows.data as unknown as CooperativeIndexRow[], { query }),
  ]);
  return sentra && cooperative ? { document, sentra, cooperative } : null;
}
