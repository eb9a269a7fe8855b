import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { writeEnglishTexts } from "../listing-texts";
import { writeStock } from "../write-stock";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import type { CreateListingsInput } from "./create-listings-input";

export interface CreatedProduct {
  id: string;
  title: string;
  /** In the order of the listing's variants. */
  variant_ids: string[];
}

export type FinishListingsInput = CreateListingsInput & { created: CreatedProduct[] };

/** Stock levels go with their items when the products are undone. */
export const stockListingsStep = createStep(
  "stock-listings",
  async ({ owner, listings, created }: FinishListingsInput, { container }) => {
    const writes = listings.flatMap(({ listing }, index) =>
      listing.variants.map((variant, place) => ({
        variant: { ...variant, id: created[index]?.variant_ids[place] as string },
        before: null,
      })),
    );
    await writeStock(container, owner, writes);
    return new StepResponse(writes.length);
  },
);

export const translateListingsStep = createStep(
  "translate-listings",
  async ({ listings, created }: FinishListingsInput, { container }) => {
    const ids = created.map(({ id }) => id);
    const texts = listings.flatMap(({ listing }, index) => {
      const filled = Object.values(listing.english).some((text) => text !== "");
      return filled ? [[ids[index] as string, listing.english] as const] : [];
    });
    await writeEnglishTexts(container, new Map(texts));
    return new StepResponse(
      ids,
      texts.map(([id]) => id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const module = container.resolve(Modules.TRANSLATION);
    const rows = await module.listTranslations({ reference_id: ids }, { select: ["id"], take: ids.length });
    await module.deleteTranslations(rows.map(({ id }) => id));
  },
);

/** The listings' own rows and the first line of their history. */
export const openListingsStep = createStep(
  "open-listings",
  async ({ owner, actor, kind, created }: FinishListingsInput, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    const rows = await service.createListings(
      created.map(({ id, title }) => ({ product_id: id, cooperative_id: owner.id, title })),
    );
    await service.createListingChanges(
      created.map(({ id, title }) => ({ product_id: id, version: 1, kind, new_value: title, ...actor })),
    );
    const ids = rows.map(({ id }) => id);
    return new StepResponse(ids, { ids, productIds: created.map(({ id }) => id) });
  },
  async (made, { container }) => {
    if (!made) return;
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    await service.deleteListings(made.ids);
    await service.deleteListingChanges({ product_id: made.productIds } as never);
  },
);
