import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Where a cooperative's goods lie (decision D2). */
export async function stockLocationOf(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["stock_location_id"],
    filters: { id: cooperativeId },
  });
  return data[0]?.stock_location_id ?? undefined;
}
