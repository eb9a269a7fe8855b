import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import type { ShopPlaces } from "./product-input";

/** @throws MedusaError `unexpected_state` when the store has no sales channel */
export async function shopPlaces(container: MedusaContainer): Promise<ShopPlaces> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const handleOf = (commodity: string) => commodity.replaceAll("_", "-");
  const [{ data: stores }, { data: categories }] = await Promise.all([
    query.graph({ entity: "store", fields: ["id", "default_sales_channel_id"] }),
    query.graph({
      entity: "product_category",
      fields: ["id", "handle"],
      filters: { handle: COMMODITIES.map(handleOf) },
    }),
  ]);
  const channel = stores[0]?.default_sales_channel_id;
  if (!channel) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The store has no sales channel");
  const byHandle = new Map(categories.map(({ handle, id }) => [handle, id]));
  const known = COMMODITIES.flatMap((commodity) => {
    const id = byHandle.get(handleOf(commodity));
    return id ? [[commodity, id] as const] : [];
  });
  return { sales_channel_id: channel, category_ids: Object.fromEntries(known) };
}
