import type { CooperativeAction, CooperativeStatus } from "@pasar-sentra/wire/states/cooperative-status";
import type { AreaPath } from "@pasar-sentra/wire/area";

/** A row of `GET /admin/cooperatives`. */
export interface AdminCooperativeRow {
  id: string;
  legal_name: string;
  status: CooperativeStatus;
  area: AreaPath;
  member_count: number;
  created_at: string;
}

export interface AdminMember {
  id: string;
  workshop_name: string;
  owner_name: string;
  craft: string;
  workers: number;
  since_year: number;
  is_active: boolean;
}

export interface AdminStatusChange {
  id: string;
  from_status: CooperativeStatus;
  to_status: CooperativeStatus;
  reason: string | null;
  /** The operator's e-mail address; the id of one who is gone. */
  actor: string;
  created_at: string;
}

/** Answer of `GET /admin/cooperatives/:id`. */
export interface AdminCooperative {
  id: string;
  legal_name: string;
  sentra_slug: string;
  about: string;
  nik_koperasi: string;
  nib: string;
  address: string;
  postal_code: string | null;
  area: AreaPath;
  whatsapp: string;
  bank_name: string;
  bank_account_number: string;
  bank_account_holder: string;
  is_pkp: boolean;
  minimum_order: number;
  status: CooperativeStatus;
  product_count: number;
  members: AdminMember[];
  history: AdminStatusChange[];
  allowed_actions: CooperativeAction[];
}
