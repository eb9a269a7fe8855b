/** Who acts, as every history keeps it. `on_behalf_of` names the member for whom an officer acts. */
export interface SellerOrderActor {
  actor_type: "producer" | "customer" | "user" | "system";
  actor_id: string | null;
  actor_name: string | null;
  on_behalf_of: string | null;
}

export const SYSTEM_ACTOR: SellerOrderActor = {
  actor_type: "system",
  actor_id: null,
  actor_name: null,
  on_behalf_of: null,
};
