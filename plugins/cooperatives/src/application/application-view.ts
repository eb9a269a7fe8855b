import type { ApplicationView } from "@pasar-sentra/wire/application";
import type { ApplicationRow } from "./application-by-token";
import { sectionsOf } from "./section-schemas";

export function applicationView(row: ApplicationRow): ApplicationView {
  const answers = row.answers as ApplicationView["answers"];
  const sections = sectionsOf(row.kind);
  return {
    kind: row.kind,
    status: row.status,
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    answers,
    sections,
    missing: sections.filter((section) => !answers[section]),
    files: row.files.map(({ id, kind, name, mime_type, size }) => ({ id, kind, name, mime_type, size })),
    is_open: row.status === "draft" || row.status === "returned",
    reason: row.status_reason,
    submitted_at: row.submitted_at ? new Date(row.submitted_at).toISOString() : null,
    updated_at: new Date(row.updated_at).toISOString(),
  };
}
