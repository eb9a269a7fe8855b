import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { alreadyMoved, listingIncomplete, notPossible } from "../listing-errors";
import { moveProduct } from "../move-product";
import { anyListing } from "../own-listing";
import type { PendingChange } from "../pending-change";
import { findGaps } from "../listing-rules";
import { readSnapshot } from "../read-listing";
import { recordState } from "../record-change";
import type { RuleReason } from "../rule-reason";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import {
  type ListingAction,
  type ListingState,
  listingStateMachine,
} from "@pasar-sentra/wire/states/listing-state";

export interface ChangeListingStateInput {
  product_id: string;
  action: ListingAction;
  reason: string | null;
  actor: HistoryActor;
  /** Only with `withdraw`; set by `withdrawByRule`. */
  by_rule?: RuleReason;
}

type StateChange = Extract<PendingChange, { kind: "state" }> & { product_id: string };

/** Actions that lead to the shop. What was there at submission may be gone when the operator gets to it. */
const ASKS_RULES: readonly ListingAction[] = ["submit", "approve"];

/** Judges the action by the table, and the way to the shop by what the rules say that the listing lacks. */
const judgeStep = createStep("judge-listing-state", async (input: ChangeListingStateInput, { container }) => {
  const { product_id, action, reason, actor, by_rule = null } = input;
  const listing = await anyListing(container, product_id);
  const to = allowed(listing.state, action) ?? (await refuse(container, listing, action));
  if (ASKS_RULES.includes(action)) {
    const { snapshot } = await readSnapshot(container, product_id);
    const gaps = await findGaps(container, { ...listing, snapshot });
    if (gaps.length > 0) throw listingIncomplete(gaps);
  }
  const change: StateChange = {
    kind: "state",
    product_id,
    action,
    from: listing.state,
    to,
    reason,
    by_rule,
    actor,
    version: listing.version + 1,
  };
  return new StepResponse(change);
});

function allowed(state: ListingState, action: ListingAction): ListingState | null {
  return listingStateMachine.transitions[state]?.[action] ?? null;
}

/** Says who was faster when the listing is where the caller wants it; else what the table says. */
async function refuse(
  container: MedusaContainer,
  listing: { product_id: string; state: ListingState },
  action: ListingAction,
): Promise<never> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [last] = await service.listListingChanges(
    { product_id: listing.product_id, kind: "state" },
    { order: { id: "DESC" }, take: 1 },
  );
  if (last?.field === action) {
    throw alreadyMoved(listing.state, last.actor_name, new Date(last.created_at).toISOString());
  }
  throw notPossible(listing.state, action);
}

const claimStateStep = createStep(
  "claim-listing-state",
  async ({ product_id, ...change }: StateChange, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    if (!(await service.claimChange(product_id, change.version - 1, change))) {
      throw alreadyMoved(change.from, null, null);
    }
    return new StepResponse(product_id, { product_id, version: change.version - 1 });
  },
  async (claimed, { container }) => {
    if (!claimed) return;
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    await service.releaseChange(claimed.product_id, claimed.version);
  },
);

const moveProductStep = createStep(
  "move-listing-product",
  async (change: StateChange, { container }) => {
    await moveProduct(container, change.product_id, change.to);
    return new StepResponse(change.product_id, change.to === "removed" ? null : change);
  },
  async (change, { container }) => {
    if (change) await moveProduct(container, change.product_id, change.from);
  },
);

const recordStateStep = createStep("record-listing-state", async (change: StateChange, { container }) => {
  await recordState(container, change.product_id, change);
  return new StepResponse({ id: change.product_id, from: change.from, to: change.to });
});

/**
 * Moves a listing along its state machine, its product with it, and writes the history. Of many at once one wins.
 * Emits `listing.moved` `{ id, from, to }`.
 *
 * @throws RefusalError `listing_incomplete` (400) for a submission or approval of what lacks something; `already_moved` with who and
 * when, or `listing_state` (409)
 */
export const changeListingStateWorkflow = createWorkflow(
  "change-listing-state",
  (input: ChangeListingStateInput) => {
    const change = judgeStep(input);
    claimStateStep(change);
    moveProductStep(change);
    const moved = recordStateStep(change);
    emitEventStep({ eventName: "listing.moved", data: transform(moved, (data) => data) });
    return new WorkflowResponse(moved);
  },
);
