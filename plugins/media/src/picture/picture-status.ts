/**
 * queued → encoding → ready, or back to queued after a failure, or failed after the last attempt. The module's statements move
 * it (`claim…`), since many workers ask at once.
 */
export const PICTURE_STATUSES = ["queued", "encoding", "ready", "failed"] as const;
export type PictureStatus = (typeof PICTURE_STATUSES)[number];
/** Attempts to encode a picture before it is given up. */
export const MAX_ENCODE_ATTEMPTS = 5;
/** Seconds after which a worker that has not finished counts as dead; a large photo takes about 10. */
export const CLAIM_SECONDS = 300;

/** Seconds to wait after the nth failed attempt (from 1): 30 s, 2 min, 8 min, 32 min. */
export function retryDelaySeconds(attempt: number): number {
  return 30 * 4 ** (attempt - 1);
}
