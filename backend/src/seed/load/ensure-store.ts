import { writeFile } from "node:fs/promises";
import {
  createApiKeysWorkflow,
  createProductCategoriesWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { COMMODITIES, type Commodity } from "@pasar-sentra/wire/goods";
import { COMMODITY_WORDS } from "@pasar-sentra/wire/commodity-words";

const NAME = "Pasar Sentra";
const KEY_TITLE = "Storefront";
/** Medusa's manual provider; people pay by bank transfer. */
const BANK_TRANSFER = "pp_system_default";

export interface SeededStore {
  salesChannelId: string;
  categoryIds: Record<Commodity, string>;
}

/** Store, the one sales channel, region Indonesia in rupiah, publishable key and categories. */
export async function ensureStore(container: MedusaContainer): Promise<SeededStore> {
  const salesChannelId = await ensureChannel(container);
  await ensureRegion(container);
  const token = await ensureKey(container, salesChannelId);
  if (process.env.SEED_OUTPUT) {
    await writeFile(process.env.SEED_OUTPUT, `${JSON.stringify({ publishable_key: token })}\n`, {
      mode: 0o600,
    });
  }
  return { salesChannelId, categoryIds: await ensureCategories(container) };
}

/** Medusa makes a default channel at its first start; two channels would make it load every product's id. */
async function ensureChannel(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: channels } = await query.graph({ entity: "sales_channel", fields: ["id", "name"] });
  const channel =
    channels[0] ??
    (await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [{ name: NAME }] } }))
      .result[0];
  if (!channel) throw new Error("the sales channel could not be made");
  if (channel.name !== NAME) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: channel.id }, update: { name: NAME, description: "" } },
    });
  }
  const { data: stores } = await query.graph({ entity: "store", fields: ["id"] });
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: stores.map(({ id }) => id) },
      update: {
        name: NAME,
        default_sales_channel_id: channel.id,
        supported_currencies: [{ currency_code: "idr", is_default: true }],
      },
    },
  });
  return channel.id;
}

async function ensureRegion(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
    filters: { currency_code: "idr" },
  });
  const known = regions[0] as unknown as
    | { id: string; payment_providers?: ({ id: string } | null)[] }
    | undefined;
  if (known && !known.payment_providers?.some(Boolean)) {
    // Made by a run that was killed before it could say how people pay there.
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: known.id }, update: { payment_providers: [BANK_TRANSFER] } },
    });
  }
  if (!known) {
    await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "Indonesia",
            currency_code: "idr",
            countries: ["id"],
            payment_providers: [BANK_TRANSFER],
            automatic_taxes: false,
          },
        ],
      },
    });
  }
  const { data: taxRegions } = await query.graph({ entity: "tax_region", fields: ["id"] });
  if (taxRegions.length === 0) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: "id", provider_id: "tp_system" }],
    });
  }
}

async function ensureKey(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["id", "token", "sales_channels.id"],
    filters: { type: "publishable", title: KEY_TITLE },
  });
  const known = data[0] as unknown as
    | { id: string; token: string; sales_channels?: { id: string }[] }
    | undefined;
  const key =
    known ??
    (
      await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: KEY_TITLE, type: "publishable", created_by: "" }] },
      })
    ).result[0];
  if (!key) throw new Error("the publishable key could not be made");
  if (!known?.sales_channels?.some(({ id }) => id === salesChannelId)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
  }
  return key.token;
}

async function ensureCategories(container: MedusaContainer): Promise<Record<Commodity, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const handleOf = (commodity: Commodity) => commodity.replaceAll("_", "-");
  const read = async () => {
    const { data } = await query.graph({
      entity: "product_category",
      fields: ["id", "handle"],
      filters: { handle: COMMODITIES.map(handleOf) },
    });
    return new Map(data.map(({ handle, id }) => [handle, id]));
  };
  const present = await read();
  const missing = COMMODITIES.filter((commodity) => !present.has(handleOf(commodity)));
  if (missing.length > 0) {
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map((commodity) => ({
          name: COMMODITY_WORDS[commodity].names[0],
          handle: handleOf(commodity),
          is_active: true,
          is_internal: false,
        })),
      },
    });
  }
  const all = missing.length > 0 ? await read() : present;
  return Object.fromEntries(
    COMMODITIES.map((commodity) => [commodity, all.get(handleOf(commodity)) as string]),
  ) as Record<Commodity, string>;
}
