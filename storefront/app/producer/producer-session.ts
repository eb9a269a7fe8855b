import type { StaffRole } from "./staff-role";

/** Who is logged in and where this login works: `GET /producer/session`. */
export interface ProducerSession {
  account: { id: string; name: string };
  cooperatives: WorkplaceView[];
}

/** A cooperative that the login belongs to. */
export interface WorkplaceView {
  id: string;
  slug: string;
  name: string;
  band_url: string;
  status: string;
  role: StaffRole;
  /** The workshop of someone who is a member. */
  member: { id: string; workshop_name: string } | null;
}
