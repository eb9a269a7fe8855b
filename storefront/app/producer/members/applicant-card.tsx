import type { JoiningWorkshop } from "@pasar-sentra/wire/application";
import type { FormRefusal } from "~/forms/form-refusal";
import { formatDate } from "~/format/date";
import { formatPhone, whatsappLink } from "~/format/whatsapp";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { FormProblems } from "~/workspace/forms/form-problems";
import { useFrame } from "~/workspace/frame/workspace-frame";
import { Card } from "~/workspace/ui/card";
import { StatusChip } from "~/workspace/ui/status-chip";
import { AnswerDialog } from "./answer-dialog";

interface ApplicantCardProps {
  workshop: JoiningWorkshop;
  formKey: string;
  /** Of the answer that was refused. */
  refusal?: FormRefusal;
}

const TONES = { open: "due", accepted: "good", declined: "problem" } as const;

/** A workshop that wants to join: who they are, what was said, and what can be said (differently). */
export function ApplicantCard({ workshop, formKey, refusal }: ApplicantCardProps) {
  const { t, locale } = usePage();
  const { workshop_name, owner_name, craft, workers, since_year, contact, message, answer } = workshop;
  const greeting = t("producer:applicants.greeting", {
    name: contact.name,
    cooperative: useFrame()?.workplace.legal_name ?? "",
    workshop: workshop_name,
  });
  const dialog = (which: "accept" | "decline") => (
    <AnswerDialog answer={which} workshop={workshop} formKey={formKey} />
  );
  return (
    <Card
      heading="h2"
      meta={
        workshop.submitted_at
          ? t("producer:applicants.submitted", { day: formatDate(workshop.submitted_at, locale) })
          : null
      }
      aside={
        <StatusChip tone={TONES[answer ?? "open"]}>
          {t(`producer:applicants.state.${answer ?? "open"}`)}
        </StatusChip>
      }
      title={workshop_name}
      actions={
        <>
          {answer === "accepted" ? null : dialog("accept")}
          {answer === "declined" ? null : dialog("decline")}
        </>
      }
    >
      <FormProblems refusal={refusal} />
      <p>{owner_name}</p>
      <p>{t("producer:applicants.facts", { craft, count: workers, year: since_year })}</p>
      <p>{t("producer:applicants.contact", { name: contact.name, phone: formatPhone(contact.phone) })}</p>
      {message ? (
        <p>
          {t("producer:applicants.message")} <q>{message}</q>
        </p>
      ) : null}
      {answer ? <p>{t(`producer:applicants.said.${answer}`, { name: workshop.answer_by ?? "" })}</p> : null}
      {workshop.answer_reason ? (
        <p>{t("producer:applicants.reasonGiven", { reason: workshop.answer_reason })}</p>
      ) : null}
      <p>
        <a
          className="button button--secondary button--wide"
          href={whatsappLink(contact.phone, greeting)}
          rel="noreferrer external"
        >
          <Icon name="chat" />
          {t("producer:applicants.whatsapp")}
        </a>
      </p>
    </Card>
  );
}
