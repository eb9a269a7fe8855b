/** Shape of `GET /admin/cooperatives/:id/workspace`. Types only. */
import type { StaffView, WorkspaceChange } from "./producer";
import type { CooperativeToday } from "./today";

/** A cooperative's workspace as its officers see it, to read only. */
export interface WorkspaceView {
  cooperative: { id: string; slug: string; legal_name: string };
  today: CooperativeToday;
  staff: StaffView[];
  changes: WorkspaceChange[];
}
