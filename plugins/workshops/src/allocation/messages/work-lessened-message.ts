export interface WorkLessenedFacts {
  workshop_name: string;
  title: string;
  /** In words, such as "3 kodi". */
  before: string;
  /** What is left of it; null when all of it was taken back. */
  now: string | null;
  /** True when the member had taken it on already. */
  was_accepted: boolean;
  /** True when nothing is left of the order's line. */
  whole_order: boolean;
  link: string;
}

/**
 * Tells a member that an offer became smaller, or that an offer or accepted work was taken back, since the order was
 * cancelled, all of it or a part. Members have no language setting; the cooperatives speak Indonesian.
 */
export function workLessenedMessage(facts: WorkLessenedFacts): { subject: string; text: string } {
  const { workshop_name, title, before, now, was_accepted, whole_order, link } = facts;
  const cause = whole_order ? "karena pesanannya dibatalkan" : "karena pembeli membatalkan sebagian pesanan";
  if (now !== null) {
    return {
      subject: `Tawaran berkurang: ${now} ${title}`,
      text: [
        `Halo ${workshop_name}, tawaran pekerjaan ${title} berkurang dari ${before} menjadi ${now} ${cause}.`,
        `Lihat tawarannya di sini: ${link}`,
      ].join("\n\n"),
    };
  }
  const [subject, what, ending] = was_accepted
    ? [
        "Pekerjaan dihentikan",
        "pekerjaan",
        "Mohon berhenti mengerjakannya. Bila sudah ada yang jadi, hubungi pengurus koperasi.",
      ]
    : ["Tawaran ditarik", "tawaran pekerjaan", "Anda tidak perlu mengerjakannya."];
  return {
    subject: `${subject}: ${before} ${title}`,
    text: [
      `Halo ${workshop_name}, ${what} ${before} ${title} kami tarik ${cause}. ${ending}`,
      `Pekerjaan Anda yang lain: ${link}`,
    ].join("\n\n"),
  };
}
