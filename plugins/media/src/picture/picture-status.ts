import type { StateMachine } from "@pasar-sentra/wire/state-machine";

export const PICTURE_STATUSES = ["queued", "encoding", "ready", "failed"] as const;
export type PictureStatus = (typeof PICTURE_STATUSES)[number];
export type PictureAction = "claim" | "finish" | "retry" | "give_up" | "requeue";

/**
 * queued → encoding → ready, or back to queued after a failure, or failed after the last attempt.
 * `claim` of a picture that is being encoded takes it over from a worker that died.
 */
export const pictureStatusMachine: StateMachine<PictureStatus, PictureAction> = {
  name: "picture",
  initial: "queued",
  transitions: {
    queued: { claim: "encoding" },
    encoding: { claim: "encoding", finish: "ready", retry: "queued", give_up: "failed" },
    ready: {},
    failed: { requeue: "queued" },
  },
};

/** Attempts to encode a picture before it is given up. */
export const MAX_ENCODE_ATTEMPTS = 5;
/** Seconds after which a worker that has not finished counts as dead; a large photo takes about 10. */
export const CLAIM_SECONDS = 300;

/** Seconds to wait after the nth failed attempt (from 1): 30 s, 2 min, 8 min, 32 min. */
export function retryDelaySeconds(attempt: number): number {
  return 30 * 4 ** (attempt - 1);
}
