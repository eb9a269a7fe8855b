import { setTimeout } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import type { ListingRecord } from "../modules/listing/service";
import { listingRules } from "./listing-rules";
import { anyListing } from "./own-listing";
import { readSnapshot } from "./read-listing";
import type { RuleReason } from "./rule-reason";
import { changeListingStateWorkflow } from "./workflows/change-listing-state";

/** Somebody may be writing the listing at this moment; that takes a second or two. */
const TRIES = 5;
const WAIT_MS = 500;

/** `satisfied`: the rule finds nothing any more. `not_on_sale`: somebody has withdrawn it, or it never was published. */
export type RuleWithdrawal = "withdrawn" | "not_on_sale" | "satisfied";

/**
 * Takes a published listing off the shelf because it may no longer be sold. The rule itself is asked at this moment, so
 * that a late message withdraws nothing that is in order again; and since the same rule is asked at submission, the listing
 * comes back as soon as the rule finds nothing, and no sooner. Who did it is `system`, with the rule's name and reason in the
 * history and on Today. Safe to call again.
 *
 * @throws Error when no listing rule has this name; RefusalError 409 `already_moved` while somebody keeps changing the
 * listing: call again later
 */
export async function withdrawByRule(
  container: MedusaContainer,
  { product_id, ...byRule }: RuleReason & { product_id: string },
): Promise<RuleWithdrawal> {
  for (let attempt = 1; ; attempt++) {
    const listing = await knownListing(container, product_id);
    if (listing?.state !== "published") return "not_on_sale";
    if (await isSatisfied(container, byRule.rule, listing)) return "satisfied";
    const { errors } = await changeListingStateWorkflow(container).run({
      input: { product_id, action: "withdraw", reason: null, by_rule: byRule, actor: SYSTEM_ACTOR },
      throwOnError: false,
    });
    const error = errors?.[0]?.error as (Error & { code?: string }) | undefined;
    if (!error) return "withdrawn";
    if (error.code !== "already_moved" || attempt === TRIES) throw error;
    await setTimeout(WAIT_MS);
  }
}

/** Null for an unknown and a removed one. */
async function knownListing(container: MedusaContainer, productId: string): Promise<ListingRecord | null> {
  try {
    return await anyListing(container, productId);
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null;
    throw error;
  }
}

async function isSatisfied(
  container: MedusaContainer,
  name: string,
  { product_id, cooperative_id }: ListingRecord,
): Promise<boolean> {
  const rule = listingRules.all().find((known) => known.name === name);
  if (!rule) throw new Error(`There is no listing rule "${name}"`);
  const { snapshot } = await readSnapshot(container, product_id);
  return (await rule.gaps({ product_id, cooperative_id, snapshot }, container)).length === 0;
}
