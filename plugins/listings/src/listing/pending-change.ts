import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { ListingAction, ListingState } from "@pasar-sentra/wire/states/listing-state";
import type { ParsedListing } from "./listing-input";
import type { RuleReason } from "./rule-reason";
import type { ListingSnapshot } from "./listing-snapshot";

/** A change as it is kept beside the listing while it is being written, so that another process can finish it. */
export type PendingChange =
  | {
      kind: "content";
      before: ListingSnapshot;
      target: ParsedListing;
      reason: string | null;
      actor: HistoryActor;
      version: number;
    }
  | {
      kind: "state";
      action: ListingAction;
      from: ListingState;
      to: ListingState;
      reason: string | null;
      /** Null, and missing in records of older releases, when a person moves it. */
      by_rule?: RuleReason | null;
      actor: HistoryActor;
      version: number;
    };
