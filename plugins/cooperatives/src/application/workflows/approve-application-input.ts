import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";

export interface ApproveApplicationInput {
  id: string;
  reason: string | null;
  /** Another sentra than the applicant chose. */
  sentra_slug?: string | null;
  actor: HistoryActor;
}
