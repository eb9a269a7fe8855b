/**
 * Shapes that the producer routes of the session, staff, members and settings answer with. Types only.
 * Instants are ISO 8601 UTC, money is whole rupiah.
 */
import type { StaffRole } from "./producer/staff-role";

/** A cooperative that the account works for, as in the switcher. */
export interface OwnCooperative {
  id: string;
  slug: string;
  legal_name: string;
  /** Path of the textile band of its area. */
  band_url: string;
  status: string;
  staff_id: string;
  role: StaffRole;
  member: { id: string; workshop_name: string } | null;
}

/** `GET /producer/me` */
export interface ProducerMe {
  account: { id: string; name: string; email: string | null; phone: string | null };
  cooperatives: OwnCooperative[];
}
