import { deleteInventoryItemWorkflow, deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ListingOwner } from "../listing/product-input";
import { finishChange } from "../listing/finish-change";
import type { PendingChange } from "../listing/pending-change";
import type { ListingSnapshot } from "../listing/listing-snapshot";
import { readSnapshot } from "../listing/read-listing";
import { skuOfCode } from "../listing/seller-code";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import { type HistoryActor, SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import { createListingsWorkflow } from "../listing/workflows/create-listings";
import { updateListingWorkflow } from "../listing/workflows/update-listing";
import type { ImportedListing } from "./assemble-listings";

export interface BatchContext {
  container: MedusaContainer;
  import_id: string;
  position: number;
  owner: ListingOwner;
  actor: HistoryActor;
  /** Stands in the history of each change. */
  reason: string;
  listings: ImportedListing[];
}

/** What taking a batch back needs; kept in the journal before anything is written. */
export interface BatchUndo {
  external_ids: string[];
  changed: { product_id: string; version: number; before: ListingSnapshot }[];
}

/** Reads what the batch is about to change. */
export async function planUndo(context: BatchContext): Promise<BatchUndo> {
  const changed: BatchUndo["changed"] = [];
  for (const { product_id, version } of context.listings) {
    if (product_id === null || version === null) continue;
    const { snapshot } = await readSnapshot(context.container, product_id);
    changed.push({ product_id, version, before: snapshot });
  }
  return { external_ids: newOnes(context).map(({ external_id }) => external_id), changed };
}

/** Writes a batch: its new listings at once, its changes one by one. A change that is written already is passed over. */
export async function writeBatch(context: BatchContext): Promise<void> {
  const { container, owner, actor, reason } = context;
  const fresh = newOnes(context);
  if (fresh.length > 0) {
    await createListingsWorkflow(container).run({
      input: { owner, actor, kind: "imported", listings: fresh },
    });
  }
  for (const { product_id, version, listing } of context.listings) {
    if (product_id === null || version === null) continue;
    if (await isWritten(context, product_id, version)) continue;
    await updateListingWorkflow(container).run({ input: { product_id, version, listing, actor, reason } });
  }
}

function newOnes({ import_id, position, listings }: BatchContext) {
  return listings
    .filter(({ product_id }) => product_id === null)
    .map(({ listing }, index) => ({ listing, external_id: `listing:${import_id}:${position}:${index}` }));
}

/**
 * Whether the change from that version is this import's own. One that a dead runner had begun is finished first, so
 * that it is known to be there when the import is taken back.
 */
async function isWritten({ container, reason }: BatchContext, product_id: string, version: number) {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [listing] = await service.listListings({ product_id }, { select: ["pending"], take: 1 });
  const pending = listing?.pending as unknown as PendingChange | null | undefined;
  if (pending?.kind === "content" && pending.reason === reason)
    await finishChange(container, product_id, pending);
  const [change] = await service.listListingChanges(
    { product_id, version: version + 1, reason },
    { take: 1 },
  );
  return change !== undefined;
}

/**
 * Takes a batch back, finished or not: new listings go with all that belongs to them, changed ones become what they
 * were. One that somebody changed since keeps that change. Done twice it does no more.
 * @returns ids of listings that were left as they are
 */
export async function undoBatch(
  context: BatchContext,
  { external_ids, changed }: BatchUndo,
): Promise<string[]> {
  await removeCreated(context, external_ids);
  const service = context.container.resolve<ListingModuleService>(LISTING_MODULE);
  const left: string[] = [];
  for (const { product_id, version, before } of changed) {
    if (!(await isWritten(context, product_id, version))) continue;
    const [listing] = await service.listListings({ product_id }, { select: ["version"], take: 1 });
    if (listing?.version === version + 1) {
      await updateListingWorkflow(context.container).run({
        input: {
          product_id,
          version: listing.version,
          listing: withoutReserved(before),
          actor: SYSTEM_ACTOR,
          reason: `${context.reason} ↩`,
        },
      });
    } else if (listing && !(await isTakenBack(context, product_id))) left.push(product_id);
  }
  return left;
}

async function isTakenBack({ container, reason }: BatchContext, product_id: string): Promise<boolean> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [change] = await service.listListingChanges({ product_id, reason: `${reason} ↩` }, { take: 1 });
  return change !== undefined;
}

function withoutReserved({ variants, ...listing }: ListingSnapshot) {
  return { ...listing, variants: variants.map(({ reserved: _, ...variant }) => variant) };
}

async function removeCreated(context: BatchContext, external_ids: string[]): Promise<void> {
  if (external_ids.length === 0) return;
  const { container } = context;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "variants.sku"],
    filters: { external_id: external_ids },
    pagination: { take: external_ids.length, skip: 0 },
  });
  const products = data as unknown as { id: string; variants: { sku: string }[] }[];
  const ids = products.map(({ id }) => id);
  const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku));
  if (ids.length > 0) {
    await deleteProductsWorkflow(container).run({ input: { ids } });
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    await service.deleteListings({ product_id: ids } as never);
    await service.deleteListingChanges({ product_id: ids } as never);
    await removeTranslations(container, ids);
  }
  const codes = context.listings.flatMap(({ listing }) =>
    listing.variants.map(({ code }) => code).filter(Boolean),
  );
  await removeStockItems(container, [...skus, ...codes.map((code) => skuOfCode(context.owner.slug, code))]);
}

async function removeTranslations(container: MedusaContainer, ids: string[]): Promise<void> {
  const module = container.resolve(Modules.TRANSLATION);
  const rows = await module.listTranslations({ reference_id: ids }, { select: ["id"], take: ids.length });
  if (rows.length > 0) await module.deleteTranslations(rows.map(({ id }) => id));
}

/** Stock items that no variant knows: a run that was killed left them, and their SKU is taken. */
async function removeStockItems(container: MedusaContainer, skus: string[]): Promise<void> {
  if (skus.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "variants.id"],
    filters: { sku: skus },
    pagination: { take: skus.length, skip: 0 },
  });
  const items = data as unknown as { id: string; variants?: ({ id: string } | null)[] | null }[];
  const orphans = items.filter(({ variants }) => !(variants ?? []).some(Boolean)).map(({ id }) => id);
  if (orphans.length > 0) await deleteInventoryItemWorkflow(container).run({ input: orphans });
}
