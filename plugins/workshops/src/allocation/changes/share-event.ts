import {
  type ShareAction,
  type ShareStatus,
  shareStatusMachine,
} from "@pasar-sentra/wire/states/share-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import type { Decision, NewEvent, ShareRow } from "../../modules/allocation/allocation-state";

/**
 * Moves a share along its machine and records it.
 *
 * @throws ForbiddenTransitionError (409) when the share's status does not allow the action
 */
export function moveShare(
  share: ShareRow,
  action: ShareAction,
  { actor }: Decision,
  about: { quantity: number; reason?: string | null },
): { status: ShareStatus; event: NewEvent } {
  const status = nextState(shareStatusMachine, share.status, action);
  const event = {
    share_id: share.id,
    member_id: share.member_id,
    action,
    from_status: share.status,
    to_status: status,
    quantity: about.quantity,
    reason: about.reason ?? null,
    ...actor,
  };
  return { status, event };
}
