/** Who did it, for every history; `on_behalf_of` names the member in assisted mode. */
export interface HistoryActor {
  actor_type: "producer" | "customer" | "user" | "system";
  actor_id: string | null;
  actor_name: string | null;
  on_behalf_of: string | null;
}

/** The actor of what nobody did: jobs and subscribers. */
export const SYSTEM_ACTOR: HistoryActor = {
  actor_type: "system",
  actor_id: null,
  actor_name: null,
  on_behalf_of: null,
};
