import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type {
  AllocationChange,
  AllocationState,
  Decision,
  ShareRow,
} from "../../modules/allocation/allocation-state";
import { unitsFor } from "../whole-units";
import { moveShare } from "./share-event";

export interface AnswerInput {
  answer: "accept" | "refuse";
  /** Whole units of trade that the member takes; all of the offer when left out. */
  units?: number;
  reason?: string | null;
}

/** A member's answer to an offer. Taking a part of it leaves the rest to be shared again. */
export function answerOffer(
  { allocation }: AllocationState,
  share: ShareRow,
  input: AnswerInput,
  decision: Decision,
): AllocationChange {
  assertOpen(share, decision.now);
  const quantity =
    input.answer === "accept" ? taken(share, input.units, allocation.unit_size) : share.quantity;
  const { status, event } = moveShare(share, input.answer, decision, { quantity, reason: input.reason });
  const { actor, now } = decision;
  return {
    shares: [
      {
        id: share.id,
        status,
        answered_at: now,
        answered_by: actor.actor_name,
        reason: input.reason ?? null,
        ...(input.answer === "accept" ? { quantity_accepted: quantity } : {}),
      },
    ],
    events: [event],
  };
}

function taken({ quantity }: ShareRow, units: number | undefined, unitSize: number): number {
  const offered = unitsFor(quantity, unitSize);
  if (units === undefined || units === offered) return quantity;
  if (units >= 1 && units < offered) return units * unitSize;
  throw new RefusalError(400, "invalid_data", `units: must be 1 to ${offered}`, {
    field: "units",
    most: offered,
  });
}

/** @throws RefusalError 409 `already_answered` (by whom and when) or `offer_expired` */
function assertOpen(share: ShareRow, now: Date): void {
  if (share.status !== "offered") {
    throw new RefusalError(409, "already_answered", `This offer is ${share.status} already`, {
      status: share.status,
      by: share.answered_by,
      at: share.answered_at,
    });
  }
  if (share.answer_by !== null && share.answer_by <= now) {
    throw new RefusalError(409, "offer_expired", "The time to answer is over", { at: share.answer_by });
  }
}

/** Ends the offers whose time to answer is over. */
export function expireOffers({ shares }: AllocationState, decision: Decision): AllocationChange {
  const late = shares.filter(
    ({ status, answer_by }) => status === "offered" && answer_by !== null && answer_by <= decision.now,
  );
  const moves = late.map((share) => ({
    id: share.id,
    ...moveShare(share, "expire", decision, { quantity: share.quantity }),
  }));
  return {
    shares: moves.map(({ id, status }) => ({ id, status })),
    events: moves.map(({ event }) => event),
  };
}
