import type { ProductContributor } from "../indexing/document-contributors";

/** How often products were ordered of late, from the hourly count; one statement for any number. */
export const popularityContributor: ProductContributor = {
  name: "popularity",
  async contribute(productIds, { query }) {
    const { data } = await query.graph({
      entity: "product_popularity",
      fields: ["product_id", "orders"],
      filters: { product_id: [...productIds] },
      pagination: { take: productIds.length },
    });
    return new Map(
      (data as unknown as { product_id: string; orders: number }[]).map(({ product_id, orders }) => [
        product_id,
        { popularity: orders },
      ]),
    );
  },
};
