import type { CapacityPage } from "@pasar-sentra/wire/allocation";
import { Form } from "react-router";
import { formatWeekday } from "~/format/date";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Card } from "~/workspace/ui/card";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";

interface PausesProps {
  page: CapacityPage;
  idempotencyKey: string;
}

/** Days on which nothing is made; dates promised to buyers leave them out. */
export function Pauses({ page, idempotencyKey }: PausesProps) {
  const { t, locale } = usePage();
  const { pauses, members, may_change_all } = page;
  const names = new Map(members.map(({ member_id, workshop_name }) => [member_id, workshop_name]));
  return (
    <>
      {pauses.length === 0 ? <p className="muted">{t("allocation:pauses.none")}</p> : null}
      <ul className="task-list">
        {pauses.map((pause) => (
          <li key={pause.id}>
            <Card
              title={pause.reason ?? t("allocation:pauses.unnamed")}
              meta={pause.member_id === null ? t("allocation:pauses.everybody") : names.get(pause.member_id)}
              actions={
                may_change_all || pause.member_id !== null ? (
                  <Form method="post">
                    <input type="hidden" name="intent" value="resume" />
                    <input type="hidden" name="pause_id" value={pause.id} />
                    <Button look="secondary">{t("allocation:pauses.remove")}</Button>
                  </Form>
                ) : null
              }
            >
              <p>
                {t("allocation:pauses.days", {
                  from: formatWeekday(pause.from_date, locale),
                  until: formatWeekday(pause.until_date, locale),
                })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
      <ConfirmDialog trigger={t("allocation:pauses.add")} wide title={t("allocation:pauses.add")}>
        <Form method="post" className="share-form">
          <input type="hidden" name="intent" value="pause" />
          <input type="hidden" name="key" value={`${idempotencyKey}-pause`} />
          {may_change_all ? (
            <SelectField name="member_id" id="pause-member" label={t("allocation:pauses.who")}>
              <option value="">{t("allocation:pauses.everybody")}</option>
              {members.map(({ member_id, workshop_name }) => (
                <option key={member_id} value={member_id}>
                  {workshop_name}
                </option>
              ))}
            </SelectField>
          ) : null}
          <TextField name="from_date" type="date" label={t("allocation:pauses.from")} required />
          <TextField name="until_date" type="date" label={t("allocation:pauses.until")} required />
          <TextField name="reason" id="pause-reason" label={t("allocation:pauses.reason")} maxLength={200} />
          <Button wide>{t("allocation:pauses.save")}</Button>
        </Form>
      </ConfirmDialog>
    </>
  );
}
