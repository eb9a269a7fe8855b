export interface WorkOfferedFacts {
  workshop_name: string;
  title: string;
  /** In words, such as "3 kodi". */
  quantity: string;
  /** `YYYY-MM-DD`. */
  due_on: string;
  answer_by: Date;
  link: string;
}

const DAY = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("id-ID", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Asia/Jakarta",
});

/** Tells a member of work that is offered. Members have no language setting; the cooperatives speak Indonesian. */
export function workOfferedMessage(facts: WorkOfferedFacts): { subject: string; text: string } {
  const due = DAY.format(new Date(`${facts.due_on}T00:00:00Z`));
  return {
    subject: `Tawaran pekerjaan: ${facts.quantity} ${facts.title}`,
    text: [
      `Halo ${facts.workshop_name}, ada pekerjaan untuk Anda: ${facts.quantity} ${facts.title}, selesai paling lambat ${due}.`,
      `Mohon dijawab sebelum ${MOMENT.format(facts.answer_by)} WIB: ${facts.link}`,
    ].join("\n\n"),
  };
}
