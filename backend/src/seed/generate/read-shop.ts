import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Commodity } from "@pasar-sentra/wire/goods";

/** What the seed has made and products belong to. */
export interface Shop {
  salesChannelId: string;
  categoryOf: (commodity: Commodity) => string;
  /** By slug. */
  cooperatives: ReadonlyMap<string, { id: string; shippingProfileId: string }>;
}

/** @throws Error when the seed has not run on this database */
export async function readShop(container: MedusaContainer): Promise<Shop> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [channels, categories, cooperatives] = await Promise.all([
    query.graph({ entity: "sales_channel", fields: ["id"] }),
    query.graph({ entity: "product_category", fields: ["id", "handle"] }),
    query.graph({ entity: "cooperative", fields: ["id", "slug", "shipping_profile_id"] }),
  ]);
  const [channel] = channels.data;
  if (!channel) throw new Error("run the seed first: there is no sales channel");
  const idOfCategory = new Map(categories.data.map(({ handle, id }) => [handle, id]));
  return {
    salesChannelId: channel.id,
    categoryOf: (commodity) => {
      const id = idOfCategory.get(commodity.replaceAll("_", "-"));
      if (!id) throw new Error(`run the seed first: there is no category for ${commodity}`);
      return id;
    },
    cooperatives: new Map(
      cooperatives.data.map(({ id, slug, shipping_profile_id }) => [
        slug,
        { id, shippingProfileId: shipping_profile_id as string },
      ]),
    ),
  };
}
