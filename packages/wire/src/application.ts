/** Shapes of the routes of joining. Types only. Instants are ISO 8601 UTC. */
import type { ApplicationKind, EvidenceKind } from "./application-kind";
import type { ApplicationAction, ApplicationStatus } from "./states/application-status";

export interface EvidenceView {
  id: string;
  kind: EvidenceKind;
  name: string;
  mime_type: string;
  /** Bytes. */
  size: number;
}

/** What the holder of the link sees. */
export interface ApplicationView {
  kind: ApplicationKind;
  status: ApplicationStatus;
  contact: { name: string; phone: string; email: string | null };
  /** Sections by name, as they were saved; missing ones are not filled yet. */
  answers: Record<string, Record<string, unknown>>;
  /** Names of the sections in order. */
  sections: string[];
  /** Sections that still have to be filled before it can be submitted. */
  missing: string[];
  files: EvidenceView[];
  /** Whether the applicant may change it now. */
  is_open: boolean;
  /** What the operator wrote to the last decision. */
  reason: string | null;
  submitted_at: string | null;
  updated_at: string;
}

export interface ApplicationChangeView {
  id: string;
  action: string;
  to_status: string;
  actor_name: string | null;
  actor_type: string;
  reason: string | null;
  created_at: string;
}

/** A row of the operator's queue. */
export interface ApplicationRowView {
  id: string;
  kind: ApplicationKind;
  status: ApplicationStatus;
  name: string | null;
  nib: string | null;
  contact_name: string;
  submitted_at: string | null;
  created_at: string;
}

/** Everything that the operator decides on. */
export interface AdminApplicationView extends ApplicationView {
  id: string;
  name: string | null;
  nib: string | null;
  area: { code: string; path: { code: string; name: string }[] } | null;
  /** Of a workshop: the cooperative that it wants to join, and what that says. */
  cooperative: { id: string; slug: string; legal_name: string } | null;
  cooperative_answer: "accepted" | "declined" | null;
  cooperative_answer_by: string | null;
  cooperative_answer_reason: string | null;
  history: ApplicationChangeView[];
  allowed_actions: ApplicationAction[];
}

/** A workshop that wants to join the acting cooperative. */
export interface JoiningWorkshop {
  id: string;
  status: ApplicationStatus;
  contact: { name: string; phone: string };
  workshop_name: string;
  owner_name: string;
  craft: string;
  workers: number;
  since_year: number;
  message: string;
  /** What an officer said so far; it may be changed until the operator decides. */
  answer: "accepted" | "declined" | null;
  answer_by: string | null;
  answer_reason: string | null;
  submitted_at: string | null;
}

/** `GET /producer/applications`, newest first. */
export interface JoiningWorkshops {
  applications: JoiningWorkshop[];
  next_cursor: string | null;
  /** Those without an answer, on all pages; 100 means "100 or more". */
  waiting_count: number;
}
