import type { MemberView } from "@pasar-sentra/wire/producer";
import { Form, Link } from "react-router";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Card } from "~/workspace/ui/card";
import { StatusChip } from "~/workspace/ui/status-chip";

/** One workshop, with the way to its data and into assisted mode. */
export function MemberCard({ member }: { member: MemberView }) {
  const { t, path } = usePage();
  const { id, workshop_name, owner_name, craft, workers, since_year, is_active, has_log_in } = member;
  return (
    <Card
      heading="h2"
      meta={owner_name}
      aside={
        is_active ? (
          has_log_in ? null : (
            <StatusChip>{t("producer:members.noLogIn")}</StatusChip>
          )
        ) : (
          <StatusChip tone="problem">{t("producer:members.inactive")}</StatusChip>
        )
      }
      title={workshop_name}
      actions={
        <>
          <Link className="button button--secondary" to={path("producerMember", { id })}>
            {t("producer:members.open")}
          </Link>
          {is_active ? (
            <Form method="post" action={path("producerAssist")}>
              <Button look="quiet" wide name="member" value={id}>
                {t("producer:members.assist")}
              </Button>
            </Form>
          ) : null}
        </>
      }
    >
      <p>{t("producer:members.facts", { craft, workers, year: since_year })}</p>
    </Card>
  );
}
