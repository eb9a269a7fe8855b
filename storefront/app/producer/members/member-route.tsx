import type { MemberView } from "@pasar-sentra/wire/producer";
import {
  type ActionFunctionArgs,
  data,
  Form,
  Link,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  useActionData,
  useLoaderData,
} from "react-router";
import { textFields } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { producerRefusal } from "../forms/producer-refusal";
import { useFrame } from "~/workspace/frame/workspace-frame";
import { producerOf } from "../producer-page.server";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { PageHead } from "~/workspace/ui/page-head";
import { StatusChip } from "~/workspace/ui/status-chip";
import { MemberForm } from "./member-form";
import { memberBody, valuesOf } from "./member-values";
import { readForm } from "~/http/read-form";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:member.editTitle"), index: false }));

function addressOf(id: string | undefined): string {
  return `/producer/members/${encodeURIComponent(id ?? "")}`;
}

export async function loader(args: LoaderFunctionArgs) {
  return (await producerOf(args).call<{ member: MemberView }>("GET", addressOf(args.params.id))).member;
}

export async function action(args: ActionFunctionArgs) {
  const { request, call, path, session, t } = producerOf(args);
  const values = textFields(await readForm(request));
  const { is_active } = values;
  const isChoice = is_active === "true" || is_active === "false";
  const body = isChoice
    ? { is_active: is_active === "true", ...(values.reason ? { reason: values.reason } : {}) }
    : memberBody(values);
  try {
    await call("POST", addressOf(args.params.id), { body });
  } catch (error) {
    const refusal = producerRefusal(error, values, t);
    return data(refusal, { status: refusal.status });
  }
  const done = isChoice ? (is_active === "true" ? "activated" : "deactivated") : "saved";
  session.flash("notice", { tone: "success", text: t(`producer:member.${done}`) });
  return redirect(path("producerMembers"), 303);
}

export default function MemberPage() {
  const { t, path } = usePage();
  const member = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const isOfficer = useFrame()?.workplace.role === "officer";
  return (
    <>
      <PageHead
        title={member.workshop_name}
        lead={member.owner_name}
        back={{ to: path("producerMembers"), label: t("producer:members.title") }}
      >
        {member.is_active ? null : <StatusChip tone="problem">{t("producer:members.inactive")}</StatusChip>}
      </PageHead>
      <MemberForm values={valuesOf(member)} refusal={refusal} />
      <div className="panel-form">
        {member.is_active && isOfficer && !member.has_log_in ? (
          <Link
            className="button button--secondary"
            to={path(
              "producerInvite",
              {},
              { member: member.id, name: member.owner_name, phone: member.phone ?? "" },
            )}
          >
            {t("producer:member.inviteThis")}
          </Link>
        ) : null}
        {member.is_active ? (
          <>
            <Form method="post" action={path("producerAssist")}>
              <p className="muted">{t("producer:member.stopAssist")}</p>
              <Button look="secondary" wide name="member" value={member.id}>
                {t("producer:members.assist")}
              </Button>
            </Form>
            <ConfirmDialog
              trigger={t("producer:member.deactivate")}
              look="danger"
              wide
              title={t("producer:member.deactivateTitle", { name: member.workshop_name })}
            >
              <p>{t("producer:member.deactivateBody")}</p>
              <Form method="post" className="panel-form">
                <TextField name="reason" label={t("producer:member.reason")} maxLength={500} />
                <Button look="danger" wide name="is_active" value="false">
                  {t("producer:member.deactivate")}
                </Button>
              </Form>
            </ConfirmDialog>
          </>
        ) : (
          <Form method="post">
            <Button look="secondary" wide name="is_active" value="true">
              {t("producer:member.activate")}
            </Button>
          </Form>
        )}
      </div>
    </>
  );
}
