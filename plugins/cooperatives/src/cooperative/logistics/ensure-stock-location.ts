import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import { FREIGHT_PROVIDER_ID } from "./freight/freight-service";
import type { RegisteredCooperative } from "../ensure-cooperative";
import { logisticsName } from "./logistics-name";

/** The place where a cooperative's goods lie, joined to the one sales channel and the freight provider (decision D2). */
export const ensureStockLocationStep = createStep(
  "ensure-stock-location",
  async (cooperative: RegisteredCooperative, { container }) => {
    const channelId = await salesChannelId(container);
    const locations = container.resolve(Modules.STOCK_LOCATION);
    const name = logisticsName(cooperative);
    const [known] = await locations.listStockLocations({ name }, { select: ["id"] });
    const id =
      known?.id ?? (await locations.createStockLocations({ name, address: addressOf(cooperative) })).id;
    await container.resolve(ContainerRegistrationKeys.LINK).create([
      {
        [Modules.SALES_CHANNEL]: { sales_channel_id: channelId },
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: FREIGHT_PROVIDER_ID },
      },
    ]);
    return new StepResponse<string, string | null>(id, known ? null : id);
  },
  async (createdId, { container }) => {
    if (!createdId) return;
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .delete({ [Modules.STOCK_LOCATION]: { stock_location_id: createdId } });
    await container.resolve(Modules.STOCK_LOCATION).deleteStockLocations(createdId);
  },
);

/** Freight is priced from `metadata.village_code`; the rest is for people. */
function addressOf({ address, postal_code, area_code }: RegisteredCooperative) {
  const [province, regency] = areaPath(area_code)?.path ?? [];
  return {
    address_1: address,
    city: regency?.name,
    province: province?.name,
    postal_code: postal_code ?? undefined,
    country_code: "id",
    metadata: { village_code: area_code },
  };
}

/** @throws MedusaError when the store has no default sales channel yet */
async function salesChannelId(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] });
  const id = data[0]?.default_sales_channel_id;
  if (!id) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The store has no default sales channel");
  return id;
}
