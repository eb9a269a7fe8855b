import type { InvitationView } from "@pasar-sentra/wire/producer";
import { Form } from "react-router";
import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Card } from "~/workspace/ui/card";
import { Section } from "~/workspace/ui/section";

export function OpenInvitations({ invitations }: { invitations: InvitationView[] }) {
  const { t, locale } = usePage();
  if (invitations.length === 0) return null;
  return (
    <Section title={t("producer:invite.open")}>
      <ul className="task-list">
        {invitations.map(({ id, name, role, expires_at, is_expired }) => (
          <li key={id}>
            <Card
              meta={t(`producer:role.${role}`)}
              title={name}
              actions={
                <Form method="post">
                  <Button look="quiet" wide name="withdraw" value={id}>
                    {t("producer:invite.withdraw")}
                  </Button>
                </Form>
              }
            >
              <p>
                {is_expired
                  ? t("producer:invite.expired")
                  : t("producer:invite.expires", { at: formatDateTime(expires_at, locale) })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}
