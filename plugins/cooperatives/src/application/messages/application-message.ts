import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

export type ApplicationNews = "begun" | "submitted" | "returned" | "approved" | "rejected";

interface Facts {
  name: string;
  link: string;
  /** What the operator wrote; null when they wrote nothing. */
  reason: string | null;
}

interface Message {
  subject: string;
  text: string;
}

type Writer = (facts: Facts) => Message;

const CATALOGUE: Record<Locale, Record<ApplicationNews, Writer>> = {
  "id-ID": {
    begun: ({ name, link }) => ({
      subject: "Lanjutkan pendaftaran Anda di Pasar Sentra",
      text: `Halo ${name}, pendaftaran Anda sudah kami simpan. Lanjutkan kapan saja lewat tautan ini: ${link}\n\nSiapa pun yang memegang tautan ini bisa membaca dan mengubah pendaftaran Anda, jadi simpanlah untuk diri sendiri.`,
    }),
    submitted: ({ name, link }) => ({
      subject: "Pendaftaran Anda kami terima",
      text: `Halo ${name}, pendaftaran Anda kami terima dan sedang kami periksa. Perkembangannya bisa Anda lihat di sini: ${link}`,
    }),
    returned: ({ name, link, reason }) => ({
      subject: "Pendaftaran Anda perlu dilengkapi",
      text: `Halo ${name}, ada yang perlu dilengkapi pada pendaftaran Anda: ${reason ?? ""}\n\nPerbaiki lalu kirim lagi di sini: ${link}`,
    }),
    approved: ({ name }) => ({
      subject: "Pendaftaran Anda disetujui",
      text: `Selamat, ${name}! Pendaftaran Anda disetujui. Undangan ke ruang kerja kami kirim dalam pesan tersendiri.`,
    }),
    rejected: ({ name, reason }) => ({
      subject: "Pendaftaran Anda belum dapat kami terima",
      text: `Halo ${name}, mohon maaf, pendaftaran Anda belum dapat kami terima. Alasannya: ${reason ?? ""}`,
    }),
  },
  "en-US": {
    begun: ({ name, link }) => ({
      subject: "Go on with your application to Pasar Sentra",
      text: `Hello ${name}, we have kept your application. Go on whenever you like with this link: ${link}\n\nWhoever has this link can read and change your application, so keep it to yourself.`,
    }),
    submitted: ({ name, link }) => ({
      subject: "We have received your application",
      text: `Hello ${name}, we have received your application and are looking at it. See how it stands here: ${link}`,
    }),
    returned: ({ name, link, reason }) => ({
      subject: "Your application needs something more",
      text: `Hello ${name}, something is missing in your application: ${reason ?? ""}\n\nMend it and hand it in again here: ${link}`,
    }),
    approved: ({ name }) => ({
      subject: "Your application is approved",
      text: `Congratulations, ${name}! Your application is approved. The invitation to the workspace comes in a message of its own.`,
    }),
    rejected: ({ name, reason }) => ({
      subject: "We cannot accept your application yet",
      text: `Hello ${name}, we are sorry: we cannot accept your application yet. The reason: ${reason ?? ""}`,
    }),
  },
};

/** What an applicant reads, in the language of the form. */
export function applicationMessage(locale: Locale, news: ApplicationNews, facts: Facts): Message {
  return CATALOGUE[locale][news](facts);
}
