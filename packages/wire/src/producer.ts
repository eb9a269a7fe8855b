/**
 * Shapes that the producer routes of the session, staff, members and settings answer with. Types only.
 * Instants are ISO 8601 UTC, money is whole rupiah.
 */
import type { StaffChangeAction } from "./staff-change-action";
import type { StaffRole } from "./staff-role";

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

/** A person who works for the acting cooperative. */
export interface StaffView {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  role: StaffRole;
  member: { id: string; workshop_name: string } | null;
  joined_at: string;
  /** The caller's own row. */
  is_self: boolean;
}

/** An invitation that is neither accepted nor revoked. */
export interface InvitationView {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  role: StaffRole;
  member: { id: string; workshop_name: string } | null;
  invited_by: string | null;
  created_at: string;
  expires_at: string;
  is_expired: boolean;
}

/** `POST /producer/staff/invitations`: the link is shown once, we keep only its hash. */
export interface NewInvitation {
  invitation: InvitationView;
  link: string;
  /** `wa.me` link with the text filled in; null without a phone number. */
  whatsapp_link: string | null;
}

/** `GET /producer/invitations/:token`, for whoever holds the link. */
export interface OpenInvitation {
  name: string;
  role: StaffRole;
  cooperative: { slug: string; legal_name: string; band_url: string };
  workshop_name: string | null;
  invited_by: string | null;
  expires_at: string;
  /** The log-in names that a new account gets. */
  phone: string | null;
  email: string | null;
  /** True when one of them has a log-in already: log in, then accept. */
  has_log_in: boolean;
}

/** One line of the workspace's history. */
export interface WorkspaceChange {
  id: string;
  action: StaffChangeAction;
  subject_name: string | null;
  from_value: string | null;
  to_value: string | null;
  actor_name: string | null;
  on_behalf_of: string | null;
  reason: string | null;
  created_at: string;
}

/** A member (anggota) of the acting cooperative. */
export interface MemberView {
  id: string;
  workshop_name: string;
  owner_name: string;
  craft: string;
  /** People who work there, the owner included. */
  workers: number;
  since_year: number;
  nib: string | null;
  phone: string | null;
  is_active: boolean;
  /** Whether somebody logs in for this workshop. */
  has_log_in: boolean;
}

/** `GET /producer/settings`, for officers and managers. */
export interface SettingsView {
  slug: string;
  legal_name: string;
  status: string;
  /** What the operator said when they changed the status. */
  status_reason: string | null;
  about: { id: string; en: string };
  whatsapp: string;
  area: { code: string; path: { code: string; name: string }[] } | null;
  address: string;
  postal_code: string | null;
  /** Rupiah; 0 for none. */
  minimum_order: number;
  is_pkp: boolean;
  nib: string;
  nik_koperasi: string;
  /** The number is whole for officers, and only its last four digits for managers. */
  bank: { name: string; account_number: string; account_holder: string };
  /** Hours to accept a paid order before it is declined by itself; the marketplace sets it. */
  accept_hours: number;
  /** Days from delivery to payment. */
  payout_days: number;
}
