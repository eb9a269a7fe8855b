import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { StaffRole } from "@pasar-sentra/wire/staff-role";

export interface InvitationFacts {
  name: string;
  role: StaffRole;
  cooperative: string;
  /** Who invites; null when the marketplace itself does. */
  invited_by: string | null;
  days: number;
  link: string;
}

interface Message {
  subject: string;
  text: string;
}

const ROLES: Record<Locale, Record<StaffRole, string>> = {
  "id-ID": { officer: "pengurus", manager: "pengelola", member: "anggota" },
  "en-US": { officer: "officer", manager: "manager", member: "member" },
};

const CATALOGUE: Record<Locale, (facts: InvitationFacts, role: string) => Message> = {
  "id-ID": ({ name, cooperative, invited_by, days, link }, role) => ({
    subject: `Undangan ke ruang kerja ${cooperative}`,
    text: `Halo ${name}, ${invited_by ?? "Pasar Sentra"} mengundang Anda sebagai ${role} ${cooperative} di Pasar Sentra. Buka tautan ini untuk membuat kata sandi Anda, berlaku ${days} hari dan hanya sekali: ${link}\n\nJangan teruskan tautan ini kepada orang lain.`,
  }),
  "en-US": ({ name, cooperative, invited_by, days, link }, role) => ({
    subject: `Invitation to the workspace of ${cooperative}`,
    text: `Hello ${name}, ${invited_by ?? "Pasar Sentra"} invites you as ${role} of ${cooperative} at Pasar Sentra. Open this link to make your password; it works once and for ${days} days: ${link}\n\nDo not pass this link on to anybody else.`,
  }),
};

/** The invitation as it is sent by WhatsApp or mail. */
export function staffInvitationMessage(locale: Locale, facts: InvitationFacts): Message {
  return CATALOGUE[locale](facts, ROLES[locale][facts.role]);
}
