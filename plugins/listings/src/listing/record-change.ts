import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import { listingChanges } from "./listing-changes";
import type { PendingChange } from "./pending-change";
import { readSnapshot } from "./read-listing";
import { keptReason } from "./rule-reason";

type Pending<Kind> = Extract<PendingChange, { kind: Kind }>;

/**
 * Writes the history of a content change and closes it. The lines are keyed by version, so a second run after a
 * crash writes them once.
 */
export async function recordContent(
  container: MedusaContainer,
  productId: string,
  { before, actor, reason, version }: Pending<"content">,
): Promise<void> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const { snapshot } = await readSnapshot(container, productId);
  if (!(await isRecorded(service, productId, version))) {
    const changes = listingChanges(before, snapshot);
    if (changes.length > 0) {
      await service.createListingChanges(
        changes.map((change) => ({ ...change, product_id: productId, version, reason, ...actor })),
      );
    }
  }
  await close(service, productId, { title: snapshot.title });
}

/** The same for a change of state. */
export async function recordState(
  container: MedusaContainer,
  productId: string,
  { action, from, to, reason, by_rule, actor, version }: Pending<"state">,
): Promise<void> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const kept = keptReason(reason, by_rule);
  if (!(await isRecorded(service, productId, version))) {
    await service.createListingChanges({
      product_id: productId,
      version,
      kind: "state",
      field: action,
      old_value: from,
      new_value: to,
      ...kept,
      ...actor,
    });
  }
  const now = new Date();
  const byOperator = actor.actor_type === "user";
  await close(service, productId, {
    state: to,
    ...(byOperator || by_rule ? kept : keptReason(null, null)),
    ...(action === "submit" ? { submitted_at: now, submitted_by: actor.actor_name } : {}),
    ...(byOperator || by_rule ? { reviewed_at: now, reviewed_by: actor.actor_name } : {}),
  });
}

async function isRecorded(
  service: ListingModuleService,
  product_id: string,
  version: number,
): Promise<boolean> {
  const [known] = await service.listListingChanges({ product_id, version }, { select: ["id"], take: 1 });
  return known !== undefined;
}

async function close(service: ListingModuleService, product_id: string, fields: object): Promise<void> {
  await service.updateListings({
    selector: { product_id },
    data: { ...fields, pending: null, pending_since: null },
  });
}
