import type { FoundGap } from "./listing-rules";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { ListingView } from "@pasar-sentra/wire/listing";
import type { ListingState } from "@pasar-sentra/wire/states/listing-state";

/** 409: the editor worked on an older version; `current` is the listing as it is. */
export function versionConflict(
  current: ListingView | null,
  message = "The listing was changed in the meantime",
): RefusalError {
  return new RefusalError(409, "version_conflict", message, { current });
}

/** 409: somebody else did it first; says who and when. */
export function alreadyMoved(state: ListingState, by: string | null, at: string | null): RefusalError {
  const message = `The listing is ${state} already${by ? `, by ${by}` : ""}${at ? ` at ${at}` : ""}`;
  return new RefusalError(409, "already_moved", message, { state, by, at });
}

/** 409: the table does not allow it. */
export function notPossible(state: ListingState, action: string): RefusalError {
  return new RefusalError(
    409,
    "listing_state",
    `"${action}" is not possible for a listing that is ${state}`,
    {
      state,
    },
  );
}

/** 400: what is still missing. */
export function listingIncomplete(gaps: readonly FoundGap[]): RefusalError {
  const codes = gaps.map(({ code }) => code);
  return new RefusalError(400, "listing_incomplete", `The listing still lacks: ${codes.join(", ")}`, {
    gaps: codes,
    found: gaps,
  });
}
