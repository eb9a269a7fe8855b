import { createProductsWorkflow, createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { checkReferences } from "../check-codes";
import { newProduct } from "../product-input";
import { shopPlaces } from "../shop-places";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import { setSupplyTermsWorkflow } from "@pasar-sentra/cooperatives/supply/set-supply-terms";
import {
  type CreatedProduct,
  openListingsStep,
  stockListingsStep,
  translateListingsStep,
} from "./finish-listings";
import type { CreateListingsInput } from "./create-listings-input";

const prepareListingsStep = createStep(
  "prepare-listings",
  async ({ owner, listings }: CreateListingsInput, { container }) => {
    await checkReferences(
      container,
      owner.slug,
      listings.map(({ listing }) => listing),
    );
    const places = await shopPlaces(container);
    return new StepResponse(
      listings.map(({ listing, external_id }) => newProduct(listing, owner, places, external_id)),
    );
  },
);

/**
 * New drafts of a cooperative with variants, prices, stock, supply terms, English texts and their first line of history,
 * all or none. The owner is linked last: until then nobody sees the products. Emits `listing.created` `{ id }`.
 *
 * @returns the product ids in the order of the input
 * @throws MedusaError `invalid_data` for a code that is taken or an unknown sentra
 */
export const createListingsWorkflow = createWorkflow("create-listings", (input: CreateListingsInput) => {
  const products = prepareListingsStep(input);
  const created = createProductsWorkflow.runAsStep({
    input: transform(products, (prepared) => ({ products: prepared as never[] })),
  });
  const slim = transform({ created, products }, ({ created, products }): CreatedProduct[] =>
    created.map(({ id, title, variants }, index) => ({
      id,
      title,
      variant_ids: inOrder(variants, products[index]?.variants.map(({ sku }) => sku) ?? []),
    })),
  );
  const finish = transform({ input, slim }, ({ input, slim }) => ({ ...input, created: slim }));
  stockListingsStep(finish);
  setSupplyTermsWorkflow.runAsStep({ input: transform(finish, termsOf) });
  translateListingsStep(finish);
  openListingsStep(finish);
  createRemoteLinkStep(
    transform(finish, ({ created, owner }) =>
      created.map(({ id }) => ({
        [Modules.PRODUCT]: { product_id: id },
        [COOPERATIVE_MODULE]: { cooperative_id: owner.id },
      })),
    ),
  );
  emitEventStep({
    eventName: "listing.created",
    data: transform(slim, (rows) => rows.map(({ id }) => ({ id }))),
  });
  return new WorkflowResponse(transform(slim, (rows) => rows.map(({ id }) => id)));
});

function inOrder(variants: { id: string; sku?: string | null }[], skus: string[]): string[] {
  const bySku = new Map(variants.map(({ id, sku }) => [sku, id]));
  return skus.map((sku) => bySku.get(sku) as string);
}

function termsOf({ listings, created }: CreateListingsInput & { created: CreatedProduct[] }) {
  return {
    terms: listings.flatMap(({ listing }, index) =>
      listing.variants.map(({ terms, stock }, place) => ({
        ...terms,
        variant_id: created[index]?.variant_ids[place] as string,
        made_to_order: stock === null,
      })),
    ),
  };
}
