export interface WorkLessenedFacts {
  workshop_name: string;
  title: string;
  /** In words, such as "3 kodi". */
  before: string;
  /** What is left of the offer; null when it was taken back. */
  now: string | null;
  link: string;
}

/**
 * Tells a member that an offer became smaller, or was taken back, since the buyer cancelled. Members have no
 * language setting; the cooperatives speak Indonesian.
 */
export function workLessenedMessage(facts: WorkLessenedFacts): { subject: string; text: string } {
  const { workshop_name, title, before, now, link } = facts;
  const cause = "karena pembeli membatalkan sebagian pesanan";
  return now === null
    ? {
        subject: `Tawaran ditarik: ${before} ${title}`,
        text: [
          `Halo ${workshop_name}, tawaran pekerjaan ${before} ${title} kami tarik ${cause}. Anda tidak perlu mengerjakannya.`,
          `Pekerjaan Anda yang lain: ${link}`,
        ].join("\n\n"),
      }
    : {
        subject: `Tawaran berkurang: ${now} ${title}`,
        text: [
          `Halo ${workshop_name}, tawaran pekerjaan ${title} berkurang dari ${before} menjadi ${now} ${cause}.`,
          `Lihat tawarannya di sini: ${link}`,
        ].join("\n\n"),
      };
}
