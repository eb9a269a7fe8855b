import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { applicantAmount } from "../members/applicant-amount";
import { Card } from "~/workspace/ui/card";

/** Workshops that want to join: one task, however many they are */
export function ApplicantsTask({ count }: { count: number }) {
  const { t, path, locale } = usePage();
  return (
    <Card
      title={t("producer:today.applicantsWait", { count, amount: applicantAmount(count, locale) })}
      actions={
        <Link className="button button--secondary" to={path("producerApplicants")}>
          {t("producer:today.action.applicants")}
        </Link>
      }
    >
      <p>{t("producer:today.applicantsBody")}</p>
    </Card>
  );
}
