import type { StaffView } from "@pasar-sentra/wire/producer";
import { Form } from "react-router";
import { formatPhone } from "~/format/whatsapp";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { Card } from "~/workspace/ui/card";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { Section } from "~/workspace/ui/section";
import { StatusChip } from "~/workspace/ui/status-chip";

/** Everyone who can open this workspace. Revoking works on the person's next request. */
export function StaffList({ staff }: { staff: StaffView[] }) {
  const { t } = usePage();
  return (
    <Section title={t("producer:staff.title")}>
      <ul className="task-list">
        {staff.map(({ id, name, email, phone, role, member, is_self }) => (
          <li key={id}>
            <Card
              meta={t(`producer:role.${role}`)}
              aside={is_self ? <StatusChip tone="good">{t("producer:staff.self")}</StatusChip> : null}
              title={name}
              actions={
                is_self ? null : (
                  <ConfirmDialog
                    trigger={t("producer:staff.revoke")}
                    look="quiet"
                    wide
                    title={t("producer:staff.revokeTitle", { name })}
                  >
                    <p>{t("producer:staff.revokeBody", { name })}</p>
                    <Form method="post">
                      <Button look="danger" wide name="revoke" value={id}>
                        {t("producer:staff.revoke")}
                      </Button>
                    </Form>
                  </ConfirmDialog>
                )
              }
            >
              <p>{[member?.workshop_name, phone ? formatPhone(phone) : email].filter(Boolean).join(" · ")}</p>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  );
}
