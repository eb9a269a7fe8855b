import type { StateMachine } from "../state-machine";

export const LISTING_STATES = ["draft", "in_review", "published", "withdrawn", "removed"] as const;
export type ListingState = (typeof LISTING_STATES)[number];
export type ListingAction = "submit" | "recall" | "approve" | "return" | "withdraw" | "remove";

/**
 * draft → in_review → published → withdrawn → in_review …; `recall` is the cooperative's, `return` the operator's way
 * back to draft. Only a published listing is on sale. The truth is the status of Medusa's product, see
 * `PRODUCT_STATUS`; a removed listing's product is deleted.
 */
export const listingStateMachine: StateMachine<ListingState, ListingAction> = {
  name: "listing",
  initial: "draft",
  transitions: {
    draft: { submit: "in_review", remove: "removed" },
    in_review: { recall: "draft", approve: "published", return: "draft", withdraw: "withdrawn" },
    published: { withdraw: "withdrawn" },
    withdrawn: { submit: "in_review", remove: "removed" },
    removed: {},
  },
};

/** Medusa's product status in each state of a listing. */
export const PRODUCT_STATUS = {
  draft: "draft",
  in_review: "proposed",
  published: "published",
  withdrawn: "rejected",
} as const satisfies Record<Exclude<ListingState, "removed">, string>;

const STATE_OF_STATUS = new Map<string, ListingState>(
  Object.entries(PRODUCT_STATUS).map(([state, status]) => [status, state as ListingState]),
);

/** The state that a product's status stands for; draft for one that we do not know. */
export function listingStateOf(productStatus: string): ListingState {
  return STATE_OF_STATUS.get(productStatus) ?? "draft";
}

/** What the cooperative may do itself; the rest is the operator's. */
export const PRODUCER_LISTING_ACTIONS = ["submit", "recall", "withdraw", "remove"] as const;
export const OPERATOR_LISTING_ACTIONS = ["approve", "return", "withdraw"] as const;

/** Actions that say why. */
export function needsReason(action: ListingAction, by: "producer" | "user"): boolean {
  return action === "return" || (action === "withdraw" && by === "user");
}
