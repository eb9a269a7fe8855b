import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import { listingStateOf } from "@pasar-sentra/wire/states/listing-state";

/** Products that one statement looks at. */
const PAGE = 500;

interface OwnedRow {
  product_id: string;
  cooperative_id: string;
  product: { id: string; title: string; status: string } | null;
}

/**
 * Gives products that came by another way than the workspace (the seed, an operator) their listing.
 * Safe to run again, and by many at once: the row is unique.
 * @returns how many were adopted
 */
export async function adoptListings(
  container: MedusaContainer,
  filter: { product_id?: string; cooperative_id?: string } = {},
): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  let adopted = 0;
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "product_cooperative",
      fields: ["id", "product_id", "cooperative_id", "product.id", "product.title", "product.status"],
      filters: filter,
      pagination: { take: PAGE, skip, order: { id: "ASC" } },
    });
    const rows = data as unknown as OwnedRow[];
    const known = await service.listListings(
      { product_id: rows.map(({ product_id }) => product_id) },
      { select: ["product_id"], take: PAGE },
    );
    const present = new Set(known.map(({ product_id }) => product_id));
    const missing = rows.filter(({ product, product_id }) => product && !present.has(product_id));
    adopted += await adopt(service, missing);
    if (rows.length < PAGE) return adopted;
  }
}

async function adopt(service: ListingModuleService, rows: OwnedRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  try {
    await service.createListings(
      rows.map(({ product_id, cooperative_id, product }) => ({
        product_id,
        cooperative_id,
        title: product?.title ?? "",
        state: listingStateOf(product?.status ?? "draft"),
      })),
    );
    return rows.length;
  } catch (error) {
    // Another process adopts the same ones: theirs are as good.
    if (error instanceof Error && /already exists/i.test(error.message)) return 0;
    throw error;
  }
}
